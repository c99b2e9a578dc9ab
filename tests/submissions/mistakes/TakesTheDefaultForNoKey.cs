// challenge: group-adjacent
// expect: failed on VAL: Yields a wrong item
// score: 16
// about: the default key stands for "no group yet"
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K? current = default;
        List<T>? items = null;
        foreach (var x in source)
        {
            var k = key(x);
            if (current == null)
            {
                current = k;
                items = new List<T>();
            }
            if (!Equals(current, k))
            {
                yield return (current!, items!);
                current = k;
                items = new List<T>();
            }
            items!.Add(x);
        }
        if (items != null)
            yield return (current!, items);
    }
}
