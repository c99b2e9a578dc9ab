using System.Globalization;
using Grader.Cli.Reports;
using Spectre.Console;

namespace Grader.Cli.Bench.Probes;

/// <summary><c>--probes</c>, from the command line to the exit code.</summary>
internal static class ProbesRun
{
    public static int Run(bool json, CancellationToken cancellationToken)
    {
        var costs = ProbeCost.Measure(cancellationToken);
        if (json) WriteDocument(costs);
        else WriteTable(ReportConsole.Stdout(), costs);
        return costs.Any(cost => cost.IsTooMuch) ? ExitCode.NotPassed : ExitCode.Passed;
    }

    private static void WriteTable(IAnsiConsole console, IReadOnlyList<ProbeCost> costs)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(string.Create(CultureInfo.InvariantCulture, $"{ProbeCost.Items:N0} items through"));
        foreach (var column in new[] { "without", "with", "ratio", "at most" }) table.AddColumn(new TableColumn(column).RightAligned());
        foreach (var cost in costs)
        {
            table.AddRow(
                new Text(cost.What), Milliseconds(cost.Plain), Milliseconds(cost.Probed),
                new Text(Times(cost.Ratio), cost.IsTooMuch ? Color.Red : Style.Plain),
                    new Text(cost.Bound is { } bound ? Times(bound) : ""));
        }

        console.Write(table);
    }

    private static Text Milliseconds(TimeSpan time) => new(string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F2} ms"));

    private static string Times(double ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio:F1}x");

    private static void WriteDocument(IReadOnlyList<ProbeCost> costs) => StdoutDocument.Write(new
    {
        schema = "grader.bench.probes/1",
        ProbeCost.Items,
        costs = costs.Select(cost => new
        {
            cost.What,
            plainMs = Math.Round(cost.Plain.TotalMilliseconds, 3),
            probedMs = Math.Round(cost.Probed.TotalMilliseconds, 3),
            ratio = Math.Round(cost.Ratio, 2),
            cost.Bound,
        }),
    });
}
