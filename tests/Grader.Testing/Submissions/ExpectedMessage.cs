using System.Text.RegularExpressions;
using Grader.Contracts.Results;

namespace Grader.Testing.Submissions;

/// <summary>Part of a message and, if it is an error, where it must be.</summary>
/// <param name="Line">From 1, counted in the file as it is stored; "?" if the error must have no line; null if any place will do.</param>
/// <param name="Column">From 1; empty if only the line counts.</param>
public sealed partial record ExpectedMessage(string Text, string? Line, string Column)
{
    public bool HasPlace => Line is not null;

    public static ExpectedMessage Parse(string text)
    {
        var match = Form().Match(text);
        return match.Success ? new(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value) : new(text, null, "");
    }

    public bool IsIn(string message) => message.Contains(Text, StringComparison.Ordinal);

    public bool Fits(Diagnostic error) => IsIn($"{error.Id}: {error.Message}") && (Line, Column) == PlaceOf(error);

    public override string ToString() => HasPlace ? $"{Text}, line {Line}, column {Column}" : Text;

    private static (string Line, string Column) PlaceOf(Diagnostic error) =>
        error.Line is null ? ("?", "") : ($"{error.Line}", $"{error.Column}");

    [GeneratedRegex(@"\A(.+), line (\d+|\?)(?:, column (\d+))?\z")]
    private static partial Regex Form();
}
