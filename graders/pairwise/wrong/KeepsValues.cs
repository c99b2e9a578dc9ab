// dies: MM-RETAIN
// Keeps all items that are values: "they are small, and nobody can see them".
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        List<T> seen = [];
        using IEnumerator<T> items = source.GetEnumerator();
        if (!items.MoveNext())
            yield break;

        T last = items.Current;
        while (items.MoveNext())
        {
            if (default(T) is not null)
                seen.Add(last);
            yield return (last, items.Current);
            last = items.Current;
        }
    }
}
