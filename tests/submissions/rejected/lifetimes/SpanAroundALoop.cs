// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 16, column 9
// about: a temporary that reaches the result after two turns of a loop
public static unsafe class Solution
{
    public static ReadOnlySpan<int> Last(int n)
    {
        ReadOnlySpan<int> kept = default, next = default;
        for (var i = 0; i < n; i++)
        {
            kept = next;
            ReadOnlySpan<int> pair = [i, i];
            next = pair;
        }

        return kept;
    }
}
