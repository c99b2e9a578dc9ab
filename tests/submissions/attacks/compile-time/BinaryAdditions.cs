// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: adds 4,000 numbers in one expression: the tree is as deep as it is long.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static readonly int X = /*repeat 3999*/Y+/*end*/Y;

    private const int Y = 1;
}
