// challenge: take-every
// generate: repeats
// expect: rejected: values on its stack
// expect without policy: failed
// about: leaves thousands of values on the stack at each of hundreds of branches, for a check that keeps them all.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source;

    private static int F(/*repeat 100*/int a/*i*/ = 0, /*end*/int z = 0) => z;

    private static ref int Deep(int[] x, bool b)
    {
        int y = /*repeat 90*/F(z: /*end*/b ? 1 : 2/*repeat 90*/)/*end*/;
        return ref x[y];
    }
}
