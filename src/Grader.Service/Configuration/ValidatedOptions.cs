using System.Reflection;

namespace Grader.Service.Configuration;

/// <summary>Options of a section, checked before the service starts.</summary>
internal static class ValidatedOptions
{
    private const BindingFlags Settable = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    /// <summary>Sections of the framework that an operator may set.</summary>
    private static readonly string[] OfFramework = ["Logging", "Kestrel", "AllowedHosts"];

    public static void AddValidated<T>(this IHostApplicationBuilder builder, string section)
        where T : class
    {
        builder.AddSection(section);
        builder.Services.AddSingleton<IValidateOptions<T>>(new Annotations<T>(section, builder.Configuration));
        builder.Services.AddOptions<T>().Bind(builder.Configuration.GetSection(section)).ValidateOnStart();
    }

    /// <summary>Makes a section known whose options are bound elsewhere.</summary>
    public static void AddSection(this IHostApplicationBuilder builder, string section) =>
        builder.Services.AddSingleton(new SettingSection(section));

    /// <param name="args">Settings as command-line arguments: <c>--Http:Port=8081</c>.</param>
    /// <exception cref="OptionsValidationException">One is of a section that nothing reads.</exception>
    public static void RefuseUnknownSections(this IHostApplicationBuilder builder, IEnumerable<string> args)
    {
        string[] known = [.. builder.Services.Select(service => service.ImplementationInstance).OfType<SettingSection>()
            .Select(section => section.Name).Concat(OfFramework).Distinct().Order()];
        var unknown = args.Where(arg => arg.StartsWith("--", StringComparison.Ordinal)).Select(arg => arg[2..].Split('=')[0])
            .Where(key => key.Contains(':', StringComparison.Ordinal))
            .Where(key => !known.Contains(key.Split(':')[0], StringComparer.OrdinalIgnoreCase))
            .Select(key => $"{key}: there is no section '{key.Split(':')[0]}'; the sections are {string.Join(", ", known)}.").ToList();
        if (unknown.Count > 0) throw new OptionsValidationException("", typeof(SettingSection), unknown);
    }

    private sealed record SettingSection(string Name);

    /// <summary>Names a setting as an operator writes it: <c>Http:Port</c>.</summary>
    private sealed class Annotations<T>(string section, IConfiguration configuration) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            var problems = new List<ValidationResult>();
            Validator.TryValidateObject(options, new(options), problems, validateAllProperties: true);
            string[] failures = [.. Unknown(), .. problems.Select(Say)];
            return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
        }

        private IEnumerable<string> Unknown() => configuration.GetSection(section).GetChildren()
            .Where(child => typeof(T).GetProperty(child.Key, Settable) is null)
            .Select(child => $"{section}:{child.Key}: there is no such setting; {section} has "
                + $"{string.Join(", ", typeof(T).GetProperties(Settable).Select(property => property.Name).Order())}.");

        // Some messages of ours begin with the setting already.
        private string Say(ValidationResult problem) =>
            problem.MemberNames.FirstOrDefault() is { } member && !problem.ErrorMessage!.StartsWith(section, StringComparison.Ordinal)
                ? $"{section}:{member}: {problem.ErrorMessage}"
                : problem.ErrorMessage!;
    }
}
