namespace Grader.Cli.Usage;

/// <summary><c>--format text|json</c>, and the formats of other tools where a command prints a result.</summary>
internal sealed class FormatOption : Option<string>
{
    private const string Text = "text";
    private const string Json = "json";

    /// <param name="results">What the command prints a result in, beside text; none if it prints a document of its own.</param>
    public FormatOption(params IReadOnlyList<ResultFormat> results)
        : base("--format")
    {
        Description = results.Count > 0
            ? "text for people; the others print exactly one result on stdout, see docs/formats.md."
            : "text for people; json prints exactly one document on stdout.";
        DefaultValueFactory = _ => Text;
        this.AcceptOnlyFromAmong([Text, .. results.Count > 0 ? results.Select(format => format.Name) : [Json]]);
    }

    public bool IsJson(ParseResult parsed) => parsed.GetValue(this) == Json;

    /// <returns>Null for text.</returns>
    public ResultFormat? Of(ParseResult parsed) => ResultFormat.Find(parsed.GetRequiredValue(this));
}
