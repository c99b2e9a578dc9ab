// challenge: group-adjacent
// expect: failed on VAL: Ends early
// score: 16
// about: the last group is forgotten
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        List<T>? run = null;
        K k = default!;
        foreach (var item in source)
        {
            var next = key(item);
            if (run is not null && !EqualityComparer<K>.Default.Equals(k, next))
            {
                yield return (k, run);
                run = null;
            }
            k = next;
            run ??= new List<T>();
            run.Add(item);
        }
    }
}
