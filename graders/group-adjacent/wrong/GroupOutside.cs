// dies: LZ-INDEP
// The group is a variable beside the lambda: one for all enumerations of the result.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K groupKey = default!;
        List<T> group = [];
        return source.Select(item => (Item: item, Last: false)).Append((Item: default!, Last: true)).SelectMany(step =>
        {
            K itemKey = step.Last ? default! : key(step.Item);
            if (!step.Last && (group.Count == 0 || EqualityComparer<K>.Default.Equals(itemKey, groupKey)))
            {
                groupKey = itemKey;
                group.Add(step.Item);
                return [];
            }

            (K, IReadOnlyList<T>)[] complete = group.Count == 0 ? [] : [(groupKey, group)];
            (groupKey, group) = (itemKey, step.Last ? [] : [step.Item]);
            return complete;
        });
    }
}
