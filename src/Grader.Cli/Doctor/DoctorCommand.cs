using Grader.Cli.Serve;
using Grader.Sandbox;
using Grader.Service.Database;
using Grader.Service.Queue;
using Microsoft.Extensions.Configuration;

namespace Grader.Cli.Doctor;

/// <summary><c>grader doctor</c>: runs every check, one after the other, and says what each found.</summary>
internal sealed class DoctorCommand()
    : ServiceCommand("doctor", "Says what this machine offers to the service, set up as 'serve' would be, and what to do.")
{
    /// <returns>0 when grading would work, else 3.</returns>
    protected override async Task<int> RunAsync(string[] configuration, CancellationToken cancellationToken)
    {
        var console = ReportConsole.Stdout();
        var worst = Condition.Ok;
        foreach (var (subject, check) in Checks(Read(configuration), cancellationToken))
        {
            var result = await check();
            console.Write(Line(subject, result));
            if (result.Condition > worst) worst = result.Condition;
        }

        return worst == Condition.Broken ? ExitCode.MachineAtFault : ExitCode.Passed;
    }

    // The same sources in the same order as the service has.
    private static IConfiguration Read(string[] configuration) => new ConfigurationBuilder()
        .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(configuration)
        .Build();

    private static IEnumerable<(string Subject, Func<Task<CheckResult>> Run)> Checks(
        IConfiguration configuration, CancellationToken cancellationToken)
    {
        var grading = Of<GradingOptions>(configuration, GradingOptions.Section);
        yield return (".NET", () => Task.FromResult(ServiceChecks.Runtime()));
        yield return ("challenges", () => Task.FromResult(ServiceChecks.Packs(grading)));
        var sandbox = new SandboxChecks(grading, Of<SandboxOptions>(configuration, SandboxOptions.Section));
        yield return ("sandbox", () => sandbox.SandboxAsync(cancellationToken));
        yield return ("tier A", () => sandbox.TierAsync(SandboxTier.A, cancellationToken));
        yield return ("tier B", () => sandbox.TierAsync(SandboxTier.B, cancellationToken));
        yield return ("refused calls", () => sandbox.RefusedCallsAsync(cancellationToken));
        var database = DatabaseOptions.Of(configuration);
        yield return ("database", () => ServiceChecks.DatabaseAsync(database, cancellationToken));
        var bus = Of<BusOptions>(configuration, BusOptions.Section);
        yield return ("broker", () => ServiceChecks.BrokerAsync(bus, cancellationToken));
    }

    private static T Of<T>(IConfiguration configuration, string section)
        where T : new() => configuration.GetSection(section).Get<T>() ?? new T();

    private static Grid Line(string subject, CheckResult result)
    {
        var grid = ReportConsole.Columns(7, 14).AddRow(Word(result.Condition), new Text(subject), new Text(Untrusted.Lines(result.What)));
        if (result.Remedy is { } remedy) grid.AddRow(Text.Empty, Text.Empty, new Text(Untrusted.Lines("→ " + remedy)));
        return grid;
    }

    private static Text Word(Condition condition) => condition switch
    {
        Condition.Ok => new("ok", VerdictWords.Good),
        Condition.Weak => new("weak", VerdictWords.Halted),
        _ => new("broken", VerdictWords.Bad),
    };
}

/// <summary>What one check found.</summary>
/// <param name="What">What is there.</param>
/// <param name="Remedy">What to do; null where there is nothing to do.</param>
internal sealed record CheckResult(Condition Condition, string What, string? Remedy = null);

/// <summary>How well one part is.</summary>
internal enum Condition
{
    Ok,

    /// <summary>Works, but could be better.</summary>
    Weak,

    /// <summary>Grading would not work.</summary>
    Broken,
}
