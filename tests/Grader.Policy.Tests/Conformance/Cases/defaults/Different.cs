// differs: `Solution.CountFrom` differs from the contract: `step` lacks its default, `1`. Yours reads: `public static IEnumerable<long> CountFrom(long start, long step)`. It should read: `public static IEnumerable<long> CountFrom(long start, long step = 1)`., line 7
// differs: `comparer` lacks its default, `null`, line 9
// differs: the default of `name` is `"z"`, not `"x"`; the default of `share` is `0.25m`, not `0.5m`; the default of `on` is `false`, not `true`, line 11
// differs: `sources` lacks `params`, line 13
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step) => [];

    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer) => [];

    public static void Wait(CancellationToken token = default, string? name = "z", decimal share = 0.25m, char c = 'y', bool on = false) { }

    public static IEnumerable<T> Chain<T>(IEnumerable<T>[] sources) => sources[0];
}
