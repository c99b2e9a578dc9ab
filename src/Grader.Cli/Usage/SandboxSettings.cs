using System.ComponentModel.DataAnnotations;
using ValidationResult = System.ComponentModel.DataAnnotations.ValidationResult;
using Grader.Sandbox;
using Microsoft.Extensions.Configuration;

namespace Grader.Cli.Usage;

/// <summary>The sandbox of commands that grade in their own process: set up as the service's is, by environment and
/// appsettings.json.</summary>
internal static class SandboxSettings
{
    private const string Warning = "NO SANDBOX (--unsafe-no-sandbox): student code can do whatever you can on this machine.";

    public static Option<bool> UnsafeOption() => new("--unsafe-no-sandbox")
    {
        Description = "Runs student code without any sandbox: it can then do whatever you can. Only for code that you trust.",
    };

    /// <returns>Null where a setting is wrong, which stderr then says.</returns>
    public static SandboxOptions? Read(bool unsafeNoSandbox)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection([.. Unsafe(unsafeNoSandbox)])
            .Build();
        var problems = new List<ValidationResult>();
        SandboxOptions? options = null;
        try
        {
            options = configuration.GetSection(SandboxOptions.Section).Get<SandboxOptions>() ?? new();
            Validator.TryValidateObject(options, new(options), problems, validateAllProperties: true);
        }
        catch (InvalidOperationException unreadable)
        {
            problems.Add(new(unreadable.Message));
        }

        if (problems.Count > 0)
        {
            UsageError.Report(problems.Select(problem => problem.ErrorMessage ?? "A setting of the sandbox is wrong."));
            return null;
        }

        if (options!.UnsafeNoSandbox) UsageError.Report(Warning);
        return options;
    }

    /// <summary>As configuration; nothing where it was not asked for, so that it takes back nobody else's.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Unsafe(bool asked) =>
        asked ? [new($"{SandboxOptions.Section}:{nameof(SandboxOptions.UnsafeNoSandbox)}", "true")] : [];
}
