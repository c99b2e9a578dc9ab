using Grader.Grading.Packs;
using Grader.Verification.Attacks;

namespace Grader.Attacks.Tests;

/// <summary>Where the attacks and their challenges are.</summary>
internal static class AttackFiles
{
    private static readonly Dictionary<string, Attack> ByName = Attack.Load(Path.Combine(Suite, "attacks")).ToDictionary(attack => attack.ToString());

    public static IReadOnlyCollection<Attack> All => ByName.Values;

    public static PackSnapshot Published { get; } = PackSnapshot.Load([new(Repository), new(Path.Combine(Suite, "pack"))]);

    private static string Repository => PackFolders.Find([])[0].Root;

    private static string Suite => Path.Combine(Repository, "tests", "Grader.Attacks.Tests");

    public static Attack Find(string name) => ByName[name];
}
