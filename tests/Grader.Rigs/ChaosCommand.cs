using System.CommandLine;
using System.Globalization;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;

namespace Grader.Rigs;

/// <summary><c>chaos N</c>: N submissions through a service that is killed piece by piece, and what became of them.</summary>
internal sealed class ChaosCommand : Command
{
    private readonly Argument<int> count = new("N") { Description = "The number of submissions." };
    private readonly Option<int> every = new("--every")
    {
        Description = "The seconds between two kills.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 20,
    };

    private readonly FormatOption format = new();

    public ChaosCommand()
        : base("chaos", "Kills processes of a service with two workers, its broker and its database, and looks for what was lost.")
    {
        count.Validators.Add(result => MinimumValue.Check(1, result));
        every.Validators.Add(result => MinimumValue.Check(1, result));
        Arguments.Add(count);
        Options.Add(every);
        Options.Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        ChaosReport report;
        using (var progress = ProgressLine.OnStderr())
        {
            report = await new ChaosRun(parsed.GetValue(count), TimeSpan.FromSeconds(parsed.GetValue(every)), progress)
                .RunAsync(cancellationToken);
        }

        if (format.IsJson(parsed)) StdoutDocument.Write(report);
        else WriteText(Console.Out, report);
        return report.IsBalanced ? ExitCode.Passed : ExitCode.NotPassed;
    }

    private static void WriteText(TextWriter output, ChaosReport report)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            took                 {report.Elapsed.TotalSeconds:0} s
            processes killed     {report.Kills}
            broker, database     restarted {report.BrokerRestarts} and {report.DatabaseRestarts} times
            accepted             {report.Accepted}
            graded               {report.Graded}, {report.NotPassed} of them without the verdict passed
            graded twice         {report.GradedTwice}
            delivered            {report.Delivered}, of which received {report.Received}
            received again       {report.ReceivedAgain}
            missing              {report.Missing}
            """));
    }
}
