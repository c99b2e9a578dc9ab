namespace Grader.Cli.Usage;

/// <summary><c>--format text|json</c></summary>
internal sealed class FormatOption : Option<string>
{
    private const string Text = "text";
    private const string Json = "json";

    public FormatOption()
        : base("--format")
    {
        Description = "text for people; json prints exactly one document on stdout.";
        DefaultValueFactory = _ => Text;
        this.AcceptOnlyFromAmong(Text, Json);
    }

    public bool IsJson(ParseResult parsed) => parsed.GetValue(this) == Json;
}
