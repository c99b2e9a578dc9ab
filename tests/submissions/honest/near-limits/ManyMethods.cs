// challenge: take-every
// expect: passed
// guard: passes
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }
/*repeat 1000*/
    private static int Of/*i*/(int a) => a + /*i*/;/*end*/
}
