// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 11, column 9
// expect: rejected: This reference or span can point to a local variable, line 20, column 9
// about: a span that is stored through a ref local, one of two
public static unsafe class Solution
{
    public static ReadOnlySpan<int> Either(bool first, int a)
    {
        ReadOnlySpan<int> one = default, other = default, pair = [a, a];
        ref var chosen = ref first ? ref one : ref other;
        chosen = pair;
        return one;
    }

    public static ReadOnlySpan<int> Alias(int a)
    {
        ReadOnlySpan<int> one = default, pair = [a, a];
        ref var alias = ref one;
        alias = pair;
        return one;
    }
}
