namespace Grader.Service.Configuration;

/// <summary>Options of a section, checked before the service starts.</summary>
internal static class ValidatedOptions
{
    public static void AddValidated<T>(this IHostApplicationBuilder builder, string section)
        where T : class
    {
        builder.Services.AddSingleton<IValidateOptions<T>>(new Annotations<T>(section));
        builder.Services.AddOptions<T>().Bind(builder.Configuration.GetSection(section)).ValidateOnStart();
    }

    /// <summary>Names a setting as an operator writes it: <c>Http:Port</c>.</summary>
    private sealed class Annotations<T>(string section) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            var problems = new List<ValidationResult>();
            return Validator.TryValidateObject(options, new(options), problems, validateAllProperties: true)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(problems.Select(Say));
        }

        // Some messages of ours begin with the setting already.
        private string Say(ValidationResult problem) =>
            problem.MemberNames.FirstOrDefault() is { } member && !problem.ErrorMessage!.StartsWith(section, StringComparison.Ordinal)
                ? $"{section}:{member}: {problem.ErrorMessage}"
                : problem.ErrorMessage!;
    }
}
