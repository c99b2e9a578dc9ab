// dies: LZ-EFFECT
// TakeWhile, and then the boundary by First: the source is read and the condition asked a second time.
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        return source.TakeWhile(item => !stop(item)).Concat(source.SkipWhile(item => !stop(item)).Take(1));
    }
}
