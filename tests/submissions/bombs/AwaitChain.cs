// challenge: take-every
// expect: compile_limit
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    static async Task X(dynamic a) {/*repeat 9000*/ await/*end*/ a; }
}
