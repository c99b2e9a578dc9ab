// challenge: group-adjacent
// expect: failed on VAL: Yields a wrong item
// score: 18
// about: keys that print alike are taken for equal
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        var items = new List<T>();
        var k = default(K);
        foreach (var x in source)
        {
            var kx = key(x);
            if (items.Count == 0 || kx?.ToString() == k?.ToString()) items.Add(x);
            else { yield return (k!, items); items = [x]; }
            k = kx;
        }
        if (items.Count > 0) yield return (k!, items);
    }
}
