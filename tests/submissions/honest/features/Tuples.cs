// expect: allowed
// about: tuples, deconstruction, discards, swaps, equality, long tuples
public static class Solution
{
    public static (int Min, int Max) Bounds(IEnumerable<int> items)
    {
        var (min, max) = (int.MaxValue, int.MinValue);
        foreach (var item in items) (min, max) = (Math.Min(min, item), Math.Max(max, item));
        return (min, max);
    }

    public static bool Same((int, string) a, (int, string) b) => a == b && a.Item1.Equals(b.Item1);

    public static IEnumerable<(T Left, T Right)> Pairwise<T>(this IEnumerable<T> source)
    {
        using var e = source.GetEnumerator();
        if (!e.MoveNext()) yield break;
        var previous = e.Current;
        while (e.MoveNext()) yield return (previous, previous = e.Current);
    }

    public static int Long()
    {
        var t = (1, 2, 3, 4, 5, 6, 7, 8, 9);
        var (a, _, (b, _)) = (1, 2, (3, 4));
        var old = Tuple.Create(1, "x");
        return t.Item9 + a + b + old.Item1 + t.ToTuple().Item1;
    }

    public static Dictionary<(int, int), string> Grid() => new() { [(1, 2)] = "x" };

    public static void Deconstruct(this TimeSpan time, out int hours, out int minutes) => (hours, minutes) = (time.Hours, time.Minutes);

    public static int Hours(TimeSpan time)
    {
        var (hours, _) = time;
        return hours;
    }
}
