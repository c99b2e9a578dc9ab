namespace Grader.Probes.Sessions;

/// <summary>What a probe, or an item of the tests, says when it is asked who it is. A type of somebody's program would give its name and
/// its namespace's, so it is such a name, drawn for each run: code can know neither a test by it, nor that there is none.</summary>
internal static class Disguise
{
    private const int Shortest = 4;
    private const int Longest = 10;

    public static string Draw(Random random) => $"{Word(random)}.{Word(random)}";

    /// <summary>As the name of a type that is nested in another.</summary>
    public static string DrawNested(Random random, string outer) => $"{outer}+{Word(random)}";

    private static string Word(Random random) => string.Create(random.Next(Shortest, Longest), random, static (name, random) =>
    {
        for (var i = 0; i < name.Length; i++) name[i] = (char)((i == 0 ? 'A' : 'a') + random.Next(26));
    });
}
