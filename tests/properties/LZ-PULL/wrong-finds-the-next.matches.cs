public static class Solution
{
    public static IEnumerable<int> Evens(IEnumerable<int> source)
    {
        using var items = source.GetEnumerator();
        int? held = null;
        while (items.MoveNext())
        {
            if (items.Current % 2 != 0) continue;
            if (held is { } ready) yield return ready;
            held = items.Current;
        }

        if (held is { } last) yield return last;
    }
}
