using System.Text.RegularExpressions;
using Grader.Grading.Policy;

namespace Grader.Policy.Tests;

/// <summary>
/// A program whose first lines say what becomes of it: <c>// rejects: part of the message, line 7, column 12</c>
/// (<c>line ?</c> where no line is known), <c>// unsafe</c>, <c>// deny: member: reason</c>, <c>// allow: name</c>.
/// </summary>
internal sealed partial record RejectedProgram(string Source, bool IsUnsafe, ChallengePolicy Policy, List<Refusal> Refusals)
{
    public static RejectedProgram Parse(string source)
    {
        var head = Head(source);
        return new(source, head.Contains("unsafe"), new(Values(head, "allow: "), [.. Values(head, "deny: ").Select(Deny)]),
            Expectations(source, "rejects: "));
    }

    /// <summary>The lines of the head that begin so: a part of a message, and the place where it must stand.</summary>
    public static List<Refusal> Expectations(string source, string key) => [.. Values(Head(source), key).Select(Refusal)];

    private static List<string> Head(string source) =>
        [.. source.Split('\n').TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..].Trim())];

    private static List<string> Values(List<string> head, string key) =>
        [.. head.Where(line => line.StartsWith(key, StringComparison.Ordinal)).Select(line => line[key.Length..])];

    private static DeniedMember Deny(string text) => text.Split(": ", 2) is [var member, var reason]
        ? new(member, reason) : throw new FormatException($"'{text}' is not 'member: reason'.");

    private static Refusal Refusal(string text)
    {
        var match = Expectation().Match(text);
        return match.Success ? new(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)
            : throw new FormatException($"'{text}' is not 'text, line N, column N'.");
    }

    [GeneratedRegex(@"\A(.+), line (\d+|\?)(?:, column (\d+))?\z")]
    private static partial Regex Expectation();
}
