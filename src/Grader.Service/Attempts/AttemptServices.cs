namespace Grader.Service.Attempts;

/// <summary>The worker.</summary>
internal static class AttemptServices
{
    public static void AddAttempts(this WebApplicationBuilder builder)
    {
        builder.AddValidated<AttemptOptions>(AttemptOptions.Section);
        builder.Services.AddSingleton<ResultWriter>();
        builder.Services.AddSingleton<AttemptRunner>();
    }
}
