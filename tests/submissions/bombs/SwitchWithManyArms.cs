// challenge: take-every
// expect: compile_limit
// intake: off
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

    static int X(int x) => x switch {/*repeat 7000*/ /*i*/ => /*i*/,/*end*/ _ => 0 };
}
