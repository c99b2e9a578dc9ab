// challenge: chain
// expect: passed
// about: params of a span and of an enumerable
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        if (HasNull<object>(sources)) throw new ArgumentNullException(nameof(sources));
        return OneAfterTheOther<T>(sources);
    }

    private static bool HasNull<T>(params ReadOnlySpan<T?> items) where T : class
    {
        foreach (var item in items)
        {
            if (item is null) return true;
        }

        return false;
    }

    private static IEnumerable<T> OneAfterTheOther<T>(params IEnumerable<IEnumerable<T>> sources)
    {
        foreach (var source in sources)
        {
            foreach (var item in source) yield return item;
        }
    }
}
