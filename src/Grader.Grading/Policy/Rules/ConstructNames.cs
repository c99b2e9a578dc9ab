namespace Grader.Grading.Policy.Rules;

/// <summary>Constructs of the language that a challenge may forbid beside members.</summary>
internal static class ConstructNames
{
    /// <summary>Iterators, where the challenge asks for one written by hand.</summary>
    public const string Yield = "yield";

    /// <summary>Static fields that can change or hold what can, where memory is measured.</summary>
    public const string StaticFields = "static fields";

    public static IReadOnlyList<string> All { get; } = [Yield, StaticFields];
}
