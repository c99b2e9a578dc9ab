using System.Text;
using System.Text.RegularExpressions;

namespace Grader.Grading.Packs;

/// <summary>
/// The examples of a statement: every block of C# that is followed by a block of text, its output. As tests they prove that the statement
/// is true, and show students whether their solution does the same.
/// </summary>
/// <param name="Examples">Code and output, in the order of the statement.</param>
public sealed partial record StatementExample(IReadOnlyList<(string Code, string Output)> Examples)
{
    public const string TestClass = "StatementTests";

    /// <summary>The examples of a README.md; empty if it has none.</summary>
    public static StatementExample Of(string statement) => new(
        [.. Pair().Matches(statement.ReplaceLineEndings("\n")).Select(pair => (pair.Groups["code"].Value, pair.Groups["output"].Value))]);

    /// <summary>The names of the tests in <see cref="ToTests"/>: <c>Class.Method</c>.</summary>
    public IEnumerable<string> TestNames => Examples.Select((_, index) => $"{TestClass}.{Method(index)}");

    /// <summary>C# of an xunit class with a test for each example.</summary>
    public string ToTests()
    {
        var source = new StringBuilder();
        source.Append("using Xunit;\n\n/// <summary>The examples of the statement.</summary>\n");
        source.Append("public sealed class ").Append(TestClass).Append("\n{\n    private readonly Screen Console = new();\n");
        foreach (var (index, (code, output)) in Examples.Index())
        {
            source.Append("\n    [Fact]\n    public async Task ").Append(Method(index)).Append("()\n    {\n");
            foreach (var line in code.TrimEnd().Split('\n')) source.Append(line.Length == 0 ? "" : "        ").Append(line).Append('\n');
            source.Append("\n        await System.Threading.Tasks.Task.CompletedTask;\n        Assert.Equal(\n            \"\"\"\n");
            foreach (var line in output.TrimEnd().Split('\n')) source.Append("            ").Append(line).Append('\n');
            source.Append("            \"\"\",\n            Console.Text);\n    }\n");
        }

        return source.Append(ScreenClass).Append("}\n").ToString();
    }

    private const string ScreenClass =
        """

            /// <summary>Replaces the console, so that a test can read the output.</summary>
            private sealed class Screen
            {
                private readonly System.Text.StringBuilder text = new();

                public string Text => text.ToString().TrimEnd();

                public void Write(object? value) => text.Append(value);

                public void WriteLine(object? value = null) => text.Append(value).Append('\n');
            }

        """;

    private static string Method(int index) => $"Example_{index + 1}_prints_what_the_statement_says";

    [GeneratedRegex(@"^```csharp\n(?<code>(?:(?!```).*\n)*)```\n\s*\n?```text\n(?<output>(?:(?!```).*\n)*)```", RegexOptions.Multiline)]
    private static partial Regex Pair();
}
