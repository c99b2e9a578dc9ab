// challenge: take-until
// expect: passed
// about: TakeWhile with captured state, and Zip
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        return Enumerable.Repeat(source, 1).SelectMany(items => Until(items, stop));
    }

    private static IEnumerable<T> Until<T>(IEnumerable<T> items, Func<T, bool> stop)
    {
        var go = true;
        return Enumerable.InfiniteSequence(0, 1).TakeWhile(_ => go).Zip(items, (_, item) =>
        {
            go = !stop(item);
            return item;
        });
    }
}
