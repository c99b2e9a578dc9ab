// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 10, column 9
// expect: rejected: This reference or span can point to a local variable, line 16, column 9
// about: a temporary that leaves by out, and one by a helper that is itself harmless
public static unsafe class Solution
{
    public static void Out(int a, out ReadOnlySpan<int> result)
    {
        ReadOnlySpan<int> pair = [a, a];
        result = pair;
    }

    public static void Helped(int a, ref ReadOnlySpan<int> result)
    {
        ReadOnlySpan<int> pair = [a, a];
        Keep(ref result, pair);
    }

    private static void Keep(ref ReadOnlySpan<int> to, ReadOnlySpan<int> from) => to = from;
}
