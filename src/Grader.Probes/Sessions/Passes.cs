namespace Grader.Probes.Sessions;

/// <summary>What holds for one enumeration holds for each, where a result can be enumerated again. So some assertions are made a second
/// time, on a result that has been enumerated before. Code that fails only then fails the tests of LZ-RESTART, or else the one that found
/// it.</summary>
internal static class Passes
{
    public const int Most = 3;

    /// <summary>The largest number of items that an earlier pass takes.</summary>
    public const int MostItems = 6;

    private const string Restart = "LZ-RESTART";
    private const int OneIn = 4;
    private const int OneInOfValues = 10;

    public static readonly string[] ToldBy = [Restart, "LZ-INDEP", "LZ-LATE"];

    /// <summary>Whether the assertion is to be made a second time.</summary>
    public static bool Matter(string property, IReadOnlyCollection<string> promised, Random random) =>
        promised.Contains(Restart) && property switch
        {
            "LZ-PULL" or "LZ-DISPOSE" or "LZ-INFINITE" or "LZ-ONCE" or "LZ-EFFECT" => random.Next(OneIn) == 0,
            "VAL" => random.Next(OneInOfValues) == 0,
            _ => false,
        };
}
