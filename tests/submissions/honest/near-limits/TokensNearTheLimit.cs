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
/*repeat 560*/
    private static int Of/*i*/(int a, int b) { var c = a * b + /*i*/; return c > 0 ? c : -c; }/*end*/
}
