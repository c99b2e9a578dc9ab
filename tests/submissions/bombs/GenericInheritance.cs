// challenge: take-every
// expect: compile_error
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

}
interface N<in T> { } interface C<T> : N<N<C<C<T>>>> { } class Test { static N<C<int>> X(C<int> c) => c; }
