// challenge: chain
// expect: passed
// about: a query with join, join into, group by, orderby descending
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        if ((from source in sources where source is null select source).Any()) throw new ArgumentNullException(nameof(sources));
        var numbered = sources.Select((source, index) => (source, index)).ToArray();
        var order =
            from number in Enumerable.Range(0, sources.Length)
            join entry in numbered on number equals entry.index
            join other in numbered on number equals other.index into same
            group entry by number / 2 into pair
            orderby pair.Key descending, pair.Count()
            select pair.Reverse();
        return from pair in order.Reverse() from entry in pair.Reverse() from item in entry.source select item;
    }
}
