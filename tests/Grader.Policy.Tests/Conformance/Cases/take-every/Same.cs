public static class Solution
{
    public static IEnumerable<TItem> TakeEvery<TItem>(this IEnumerable<TItem> items, int every)
    {
        var i = 0;
        foreach (var item in items)
        {
            if (i++ % every == 0) yield return item;
        }
    }

    public static int Extra(int x) => x;

    internal static int TakeEvery(int x) => x;
}

public record Another(int X);
