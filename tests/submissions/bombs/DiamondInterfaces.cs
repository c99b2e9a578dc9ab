// challenge: take-every
// expect: compile_limit or rejected
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
interface D/*repeat 699*//*i*/ { } interface L/*i+1*/ : D/*i*/ { } interface R/*i+1*/ : D/*i*/ { } interface D/*i+1*/ : L/*i+1*/, R/*end*/699 { } class K : D699 { }
