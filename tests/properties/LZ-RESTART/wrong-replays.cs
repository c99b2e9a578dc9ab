public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => new Kept<T>(Iterate(source, step));

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        var index = 0;
        foreach (var item in source)
            if (index++ % step == 0) yield return item;
    }
}

public sealed class Kept<T>(IEnumerable<T> source) : IEnumerable<T>
{
    private List<T>? kept;

    public IEnumerator<T> GetEnumerator() => kept is null ? Keep() : kept.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerator<T> Keep()
    {
        var items = new List<T>();
        foreach (var item in source)
        {
            items.Add(item);
            yield return item;
        }

        kept = items;
    }
}
