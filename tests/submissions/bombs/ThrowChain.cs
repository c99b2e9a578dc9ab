// challenge: take-every
// expect: compile_error
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    static object X(object a) => a ??/*repeat 9000*/ throw/*end*/ null;
}
