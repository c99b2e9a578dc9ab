using System.Globalization;
using Grader.Contracts.Results;
using Spectre.Console;

namespace Grader.Cli.Reports;

/// <summary>One row for each hidden test.</summary>
internal static class TestTable
{
    public static Table Of(IReadOnlyList<TestResult> tests)
    {
        var table = new Table { Border = TableBorder.None };
        table.AddColumns(Column("test"), Column("property"), Column("what is checked"), Column("points"), Column("ms"));
        table.Columns[^2].RightAligned();
        table.Columns[^1].RightAligned();
        foreach (var test in tests)
        {
            table.AddRow(
                new Text(VerdictWords.Of(test.Status), VerdictWords.StyleOf(test.Status)),
                new Text(Untrusted.Line(test.Property)),
                new Text(Untrusted.Line(test.Title)),
                new Text($"{test.Points}/{test.MaxPoints}"),
                new Text(test.DurationMs.ToString(CultureInfo.InvariantCulture)));
        }

        return table;
    }

    private static TableColumn Column(string name) =>
        new(new Text(name, VerdictWords.Quiet)) { Padding = new Padding(0, 0, 2, 0) };
}
