// challenge: take-until
// expect: passed
// about: lambdas with an explicit return type and attributes
using System.Diagnostics.CodeAnalysis;

public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        var iterate = [SuppressMessage("Style", "IDE0039")] IEnumerable<T> () => Iterate(source, bool ([AllowNull] item) => stop(item!));
        return iterate();
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, Func<T, bool> stop)
    {
        foreach (var item in source)
        {
            yield return item;
            if (stop(item)) yield break;
        }
    }
}
