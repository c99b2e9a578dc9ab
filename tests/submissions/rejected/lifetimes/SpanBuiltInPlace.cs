// compile: unsafe
// expect: rejected: A span over a `ref` or a field is not allowed here: use an array, or `[x]`., line 9, column 34
// expect: rejected: This reference or span can point to a local variable, line 11, column 9
// about: a span that is built in place over an argument
public static unsafe class Solution
{
    public static ReadOnlySpan<int> Run(int a, bool more)
    {
        ReadOnlySpan<int> span = new(in a);
        if (more) span = span[..0];
        return span;
    }
}
