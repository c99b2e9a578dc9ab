using Grader.Contracts.Submissions;

namespace Grader.Grading.Judging;

/// <summary>A submission in which nothing is written yet. It gets one message, not one for each test.</summary>
internal static class UntouchedStarter
{
    public const string Message =
        "This is the starter as you got it: nothing is written yet, so every test fails. Put your code where it throws "
        + "NotImplementedException.";

    private const string Comment = "//";

    /// <summary>Whether only white space and comments were changed.</summary>
    public static bool Is(IReadOnlyList<SourceFile> files, string starter) =>
        files is [var file] && CodeOf(file.Content).SequenceEqual(CodeOf(starter));

    private static IEnumerable<char> CodeOf(string source) => source.Split('\n').SelectMany(CodeOfLine);

    private static IEnumerable<char> CodeOfLine(string line)
    {
        var comment = line.IndexOf(Comment, StringComparison.Ordinal);
        return (comment < 0 ? line : line[..comment]).Where(character => !char.IsWhiteSpace(character));
    }
}
