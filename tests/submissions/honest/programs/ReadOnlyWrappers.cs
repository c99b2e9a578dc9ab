// challenge: group-adjacent
// expect: passed
// about: ReadOnlyCollection, IReadOnlyList, Array.AsReadOnly, ToArray
using System.Collections.ObjectModel;

public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        var group = new List<T>();
        K current = default!;
        foreach (var item in source)
        {
            var next = key(item);
            if (group.Count > 0 && !Equals(current, next))
            {
                yield return (current, new ReadOnlyCollection<T>([.. group]));
                group.Clear();
            }

            current = next;
            group.Add(item);
        }

        if (group.Count > 0) yield return (current, Array.AsReadOnly(group.ToArray()));
    }
}
