// challenge: take-every
// expect: compile_limit
// guard: stops
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

}
#if /*repeat 15000*/(/*end*/A/*repeat 15000*/)/*end*/
#endif
