// challenge: pairwise
// expect: passed
// about: tuples: literals, names, deconstruction, swap, equality
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        (T Left, bool HasLeft) last = default;
        foreach (var item in source)
        {
            (T, T) pair = (last.Left, item);
            var had = last.HasLeft;
            (last.Left, last.HasLeft) = (item, true);
            if ((had, 1) == (true, 1)) yield return pair;
        }
    }
}
