using YamlDotNet.Core;

namespace Grader.Grading.Packs.Yaml;

/// <summary>What is wrong with text that is no YAML, where, and what would be right.</summary>
internal static class YamlErrors
{
    public static (int Line, string Message) Explain(YamlException exception, string text)
    {
        var lines = text.Split('\n');
        // The parser may complain elsewhere: a tab ends the block that it stands in.
        var tab = Array.FindIndex(lines, line => line.TakeWhile(char.IsWhiteSpace).Contains('\t'));
        if (tab >= 0) return (tab + 1, "the line is indented with a tab; YAML takes spaces alone.");

        var at = Math.Max(1, (int)exception.Start.Line);
        var message = exception.InnerException?.Message ?? exception.Message;
        if (message.Contains("Duplicate key", StringComparison.Ordinal))
            return (at, $"'{lines.ElementAtOrDefault(at - 1)?.Split(':')[0].Trim()}' is here twice; a key stands once.");
        return (at, $"this is not the YAML that was expected: {message.TrimEnd('.')}. A text with ': ' or ' #' in it stands in \"quotes\".");
    }
}
