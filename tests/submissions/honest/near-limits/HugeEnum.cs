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

}
public enum Many
{/*repeat 3000*/
    Value/*i*/,/*end*/
}
