// dies: LZ-EFFECT
// "Once" is read as "once for each value": a dictionary remembers the results.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Iterate(source, f);
    }

    private static IEnumerable<R> Iterate<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        Dictionary<ValueTuple<T>, R> results = [];
        foreach (T item in source)
        {
            ValueTuple<T> key = new(item);
            if (!results.TryGetValue(key, out R? result))
                results[key] = result = f(item);
            yield return result;
        }
    }
}
