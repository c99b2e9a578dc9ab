namespace Grader.Verification.Mutants.Sites;

/// <summary>Lays code into code.</summary>
internal static class Indentation
{
    /// <summary>Every line after the first gets the margin, except empty ones.</summary>
    public static string Indent(this string text, string margin) =>
        text.ReplaceLineEndings($"\n{margin}").Replace($"\n{margin}\n", "\n\n", StringComparison.Ordinal);
}
