namespace Grader.Grading.Policy.Rules;

/// <summary>The sentences that a student reads about forbidden types and members.</summary>
internal static class Refusals
{
    private const int MaxNameLength = 120;

    private const string NotListed = "It is not among the types and members that a solution may use.";
    private const string ForCompiler = "Only the compiler may use it; write the language feature that it stands for.";

    public static string Forbidden(string type, string? member, AdviceEntry? advice) =>
        $"`{advice?.Construct ?? Name(type, member)}` is not allowed here: {Continued(advice?.Text ?? NotListed)}";

    public static string InChallenge(string type, string? member, string reason) =>
        $"`{Name(type, member)}` is not allowed in this challenge: {Continued(reason)}";

    /// <summary>The same for a construct, such as <c>yield</c>.</summary>
    public static string ConstructInChallenge(string construct, string reason) =>
        $"`{construct}` is not allowed in this challenge: {Continued(reason)}";

    public static string OnlyTheCompiler(string type, string? member, AdviceEntry? advice) =>
        $"`{Name(type, member)}` is not allowed here: {Continued(advice?.Text ?? ForCompiler)}";

    /// <summary>The same message about what was written in place of the name: "the query's `where` is not allowed here: …".</summary>
    public static string WithSubject(string message, string subject)
    {
        var end = message.StartsWith('`') ? message.IndexOf('`', 1) : -1;
        return end < 0 ? message : char.ToUpperInvariant(subject[0]) + subject[1..] + message[(end + 1)..];
    }

    /// <summary><c>Task.Run</c>, <c>new Random(…)</c>, <c>System.IO.File</c>: as a student writes it.</summary>
    public static string Name(string type, string? member)
    {
        var shortType = type[(type.LastIndexOf('.') + 1)..].Replace('/', '.');
        return Short(member switch
        {
            null => type.Replace('/', '.'),
            ".ctor" when shortType.EndsWith("Attribute", StringComparison.Ordinal) => $"[{shortType[..^"Attribute".Length]}]",
            ".ctor" => $"new {shortType}(…)",
            _ => $"{shortType}.{MemberNames.WithoutAccessor(member)}",
        });
    }

    /// <summary>Names are the student's to choose, up to the size of a file.</summary>
    public static string Short(string name) => name.Length <= MaxNameLength ? name : name[..MaxNameLength] + "…";

    /// <summary>The text behind a colon: a small letter, unless the first word is a name.</summary>
    private static string Continued(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && (char.IsLower(text[1]) || text[1] == ' ')
            ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
