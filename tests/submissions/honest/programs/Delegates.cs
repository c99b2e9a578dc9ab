// challenge: map-once
// expect: passed
// about: own delegate types, method groups, combining and removing
public static class Solution
{
    private delegate TResult Convert<in T, out TResult>(T item);

    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        Convert<T, R> convert = f.Invoke;
        return Iterate(source, convert);
    }

    private static IEnumerable<R> Iterate<T, R>(IEnumerable<T> source, Convert<T, R> convert)
    {
        var count = 0;
        Action tell = Nothing;
        tell += () => count++;
        tell -= Nothing;
        foreach (var item in source)
        {
            tell();
            yield return convert(item);
        }
    }

    private static void Nothing() { }
}
