// dies: VAL
// TakeWhile with the condition turned round: the boundary itself is dropped.
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        return source.TakeWhile(item => !stop(item));
    }
}
