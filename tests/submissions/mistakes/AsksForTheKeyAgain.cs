// challenge: group-adjacent
// expect: failed on LZ-EFFECT: Calls too often
// score: 18
// about: asks for the key of the first item of a group again and again
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        List<T> group = new();
        foreach (var item in source)
        {
            if (group.Count > 0 && !Equals(key(group[0]), key(item)))
            {
                yield return (key(group[0]), group);
                group = new();
            }
            group.Add(item);
        }
        if (group.Count > 0) yield return (key(group[0]), group);
    }
}
