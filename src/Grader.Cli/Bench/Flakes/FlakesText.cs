using System.Globalization;
using Grader.Cli.Reports;
using Grader.Verification.Flakes;
using Spectre.Console;

namespace Grader.Cli.Bench.Flakes;

/// <summary>The flips by property, for people.</summary>
internal static class FlakesText
{
    public static void Write(IAnsiConsole console, FlakeReport report, int load)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("property");
        foreach (var column in new[] { "gradings", "flips", "inconclusive" }) table.AddColumn(new TableColumn(column).RightAligned());
        foreach (var property in report.Properties)
        {
            table.AddRow(
                new Text(property.Property), Count(property.Gradings),
                property.Flips == 0 ? Count(0) : new Text(Number(property.Flips), Color.Red), Count(property.Inconclusive));
        }

        console.Write(table);
        foreach (var flip in report.Flips)
        {
            console.MarkupLineInterpolated(
                $"[red]FLIP[/] {flip.Program}: {VerdictWords.Of(flip.Expected)} was due, {VerdictWords.Of(flip.Actual)} came");
            if (flip.Detail is { } detail) console.WriteLine($"    {Untrusted.Lines(detail).ReplaceLineEndings("\n    ")}");
        }

        console.WriteLine(
            $"{Number(report.Gradings)} gradings, {Number(report.FlipCount)} flips, {Number(report.Inconclusive)} inconclusive"
            + $" (seed {report.Seed}, {load} busy processes beside it)");
    }

    private static Text Count(int number) => new(Number(number));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
