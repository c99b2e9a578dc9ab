using Grader.Cli.Reports;
using Grader.Cli.Serve;
using Grader.Grading;
using Grader.Sandbox;
using Grader.Service.Queue;
using Grader.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Grader.Cli.Doctor;

/// <summary><c>grader doctor</c>: runs every check, one after the other, and says what each found.</summary>
internal sealed class DoctorCommand()
    : ServiceCommand("doctor", "Says what this machine offers to the service, set up as 'serve' would be, and what to do.")
{
    /// <returns>0 when grading would work, else 3.</returns>
    protected override async Task<int> RunAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        var console = ReportConsole.Stdout();
        var worst = Condition.Ok;
        foreach (var check in Checks(Configuration(options)))
        {
            var result = await check.RunAsync(cancellationToken);
            console.Write(Line(check.Subject, result));
            if (result.Condition > worst) worst = result.Condition;
        }

        return worst == Condition.Broken ? ExitCode.MachineAtFault : ExitCode.Passed;
    }

    // The same sources in the same order as the service has.
    private static IConfiguration Configuration(ServeOptions options) => new ConfigurationBuilder()
        .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine([.. options.ToConfiguration()])
        .Build();

    private static IEnumerable<ICheck> Checks(IConfiguration configuration)
    {
        var grading = Of<GradingOptions>(configuration, GradingOptions.Section);
        yield return new RuntimeCheck();
        yield return new PackCheck(grading);
        var sandbox = Of<SandboxOptions>(configuration, SandboxOptions.Section);
        yield return new SandboxCheck(grading, sandbox);
        yield return new TierCheck(SandboxTier.A, sandbox);
        yield return new TierCheck(SandboxTier.B, sandbox);
        yield return new RefusedCallsCheck(grading, sandbox);
        yield return new DatabaseCheck(Of<SqliteOptions>(configuration, SqliteOptions.Section));
        yield return new BrokerCheck(Of<BusOptions>(configuration, BusOptions.Section));
    }

    private static T Of<T>(IConfiguration configuration, string section)
        where T : new() => configuration.GetSection(section).Get<T>() ?? new T();

    private static Grid Line(string subject, CheckResult result)
    {
        var grid = ReportConsole.Columns(7, 14)
            .AddRow(Word(result.Condition), new Text(subject), new Text(Untrusted.Lines(result.What)));
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
