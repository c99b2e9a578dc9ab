// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 9, column 9
// about: a collection expression of two arguments is a temporary of the method
public static unsafe class Solution
{
    public static ReadOnlySpan<int> Pair(int a, int b)
    {
        ReadOnlySpan<int> pair = [a, b];
        return pair;
    }
}
