// challenge: pass-on
// expect: crashed or timeout
// expect without policy: crashed or timeout
// about: calls itself with a larger type argument, as deep as the stack allows.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => Depth<int>(1_000_000) > 0 ? source : [];

    private static int Depth<T>(int left) => left == 0 ? 0 : 1 + Depth<List<T>>(left - 1);
}
