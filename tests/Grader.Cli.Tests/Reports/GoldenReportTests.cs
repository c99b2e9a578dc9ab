using System.Text.RegularExpressions;
using Grader.Cli.Reports;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Spectre.Console;

namespace Grader.Cli.Tests.Reports;

/// <summary>
/// Each folder of Golden holds a result document, the student's files, and the report that people see. A report that
/// differs is written beside the expected one in the test's output folder; copy it over to accept it.
/// </summary>
public sealed class GoldenReportTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Reports", "Golden");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Writes_the_report_that_stands_beside_the_document(string name)
    {
        var folder = Path.Combine(Folder, name);

        var report = WithoutTrailingSpaces(Render(folder, output => ReportConsole.Over(output, isTerminal: false)));

        var actual = Path.Combine(folder, "report.actual.txt");
        File.WriteAllText(actual, report);
        Assert.True(report == File.ReadAllText(Path.Combine(folder, "report.txt")), $"{actual} is another report:\n{report}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Lets_no_escape_sequence_through_to_a_terminal_but_its_own_colours(string name)
    {
        var folder = Path.Combine(Folder, name);

        var coloured = Render(folder, Terminal);

        Assert.Contains("\e[", coloured, StringComparison.Ordinal);
        Assert.Equal(
            Render(folder, output => ReportConsole.Over(output, isTerminal: false)),
            Regex.Replace(coloured, @"\e\[[0-9;]*m", ""));
    }

    private static string Render(string folder, Func<TextWriter, IAnsiConsole> console)
    {
        var result = ResultJson.Parse(File.ReadAllText(Path.Combine(folder, "result.json")));
        var files = Directory.EnumerateFiles(folder, "*.cs")
            .Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path)))
            .ToArray();
        var output = new StringWriter { NewLine = "\n" };
        TextReport.Write(console(output), result, files);
        return output.ToString();
    }

    private static IAnsiConsole Terminal(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 100;
        return console;
    }

    // Columns are padded to their width; editors trim such spaces from files.
    private static string WithoutTrailingSpaces(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ')));
}
