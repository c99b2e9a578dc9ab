// compile: unsafe
// expect: rejected: `stackalloc` is not allowed here, line 8, column 27
// about: stackalloc, also where its span leaves
public static unsafe class Solution
{
    public static Span<int> Run(int n)
    {
        Span<int> items = stackalloc int[3];
        return items[..n];
    }
}
