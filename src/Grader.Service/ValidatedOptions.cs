namespace Grader.Service;

/// <summary>Options of a section, checked before the service starts.</summary>
internal static class ValidatedOptions
{
    public static void AddValidated<T>(this IHostApplicationBuilder builder, string section)
        where T : class =>
        builder.Services.AddOptions<T>()
            .Bind(builder.Configuration.GetSection(section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
}
