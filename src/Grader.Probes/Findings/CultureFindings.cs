namespace Grader.Probes.Findings;

/// <summary>What is found where a result depends on the culture of the machine.</summary>
internal static class CultureFindings
{
    private const string Property = "VAL";

    public static Finding Compares() => new(
        Property,
        "Depends on the machine. Your code compares or searches text by the rules of the machine's language, in which different texts"
        + " can be equal, and some characters do not count: there, \"\\u200b#\" begins with \"#\".",
        Cause: "StartsWith(\"#\"), EndsWith, IndexOf(\"=\"), CompareTo or string.Compare. Give them StringComparison.Ordinal, as in "
        + "StartsWith(\"#\", StringComparison.Ordinal), or ask for a character: StartsWith('#'). A sorted collection of strings takes "
        + "StringComparer.Ordinal.",
        LessonOf: Lessons.OfCulture);

    public static Finding Capitalises() => new(
        Property,
        "Depends on the machine. Your code asks the current culture for capital letters: if that is Turkish, i becomes İ.",
        Cause: "ToUpper or ToLower. Those that belong to no language are ToUpperInvariant and ToLowerInvariant.",
        LessonOf: Lessons.OfCulture);
}
