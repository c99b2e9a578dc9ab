// challenge: take-every
// expect: compile_limit or passed
// intake: off
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    static int X(string x) { switch (x) {/*repeat 3000*/ case "/*i*/": return /*i*/;/*end*/ } return 0; }
}
