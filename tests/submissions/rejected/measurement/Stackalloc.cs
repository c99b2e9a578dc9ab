// expect: rejected: `stackalloc` is not allowed here: use an array, line 6, column 27
public static class Solution
{
    public static int Sum()
    {
        Span<int> items = stackalloc int[100];
        return items.Length;
    }
}
