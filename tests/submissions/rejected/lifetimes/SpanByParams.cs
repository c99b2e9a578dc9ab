// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 10, column 9
// expect: rejected: This reference or span can point to a local variable, line 16, column 9
// expect: rejected: This reference or span can point to a local variable, line 24, column 9
// about: a params span that comes back to its caller
public static unsafe class Solution
{
    public static ReadOnlySpan<int> Run(int a)
    {
        return Same(a, a, a);
    }

    public static ReadOnlySpan<int> Text(string text, char c)
    {
        var one = Same(text.Length);
        return Letters(c).Length > 1 ? [1, 2] : one;
    }

    private static ReadOnlySpan<int> Same(params ReadOnlySpan<int> items) => items;

    private static ReadOnlySpan<char> Letters(char c)
    {
        ReadOnlySpan<char> letters = [c];
        return letters;
    }
}
