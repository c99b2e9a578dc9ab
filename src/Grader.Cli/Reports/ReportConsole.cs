namespace Grader.Cli.Reports;

/// <summary>A console whose colours fit where the output goes.</summary>
internal static class ReportConsole
{
    private const int WidthWithoutTerminal = 100;

    /// <param name="writer">Where to write.</param>
    /// <param name="isTerminal">False for files and pipes: no colours, and a fixed width.</param>
    public static IAnsiConsole Over(TextWriter writer, bool isTerminal)
    {
        var coloured = isTerminal && Wanted();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = coloured ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = coloured ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isTerminal) console.Profile.Width = WidthWithoutTerminal;
        return console;
    }

    public static IAnsiConsole Stdout() => Over(Console.Out, !Console.IsOutputRedirected);

    /// <summary>A table for figures.</summary>
    /// <param name="first">The heading of the only column that is aligned to the left.</param>
    public static Table Table(string first, params string[] numbers)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(first);
        foreach (var number in numbers) table.AddColumn(new TableColumn(number).RightAligned());
        return table;
    }

    /// <summary>Columns of these widths, and one for text that takes the rest of the line.</summary>
    public static Grid Columns(params int[] widths)
    {
        var grid = new Grid();
        foreach (var width in widths) grid.AddColumn(new GridColumn { NoWrap = true, Width = width, Padding = new Padding(0) });
        return grid.AddColumn(new GridColumn { Padding = new Padding(0) });
    }

    // https://no-color.org: present and not empty, whatever the value.
    private static bool Wanted() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
