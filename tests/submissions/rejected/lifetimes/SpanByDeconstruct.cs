// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 10, column 9
// about: a Deconstruct whose out parameter is a span of a temporary
public readonly record struct Point(int X)
{
    public unsafe void Deconstruct(out int x, out ReadOnlySpan<int> both)
    {
        x = X;
        ReadOnlySpan<int> pair = [x, x];
        both = pair;
    }
}
