// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 9, column 9
// about: a collection expression of one argument, by a conversion
public readonly struct Wrapped(int value)
{
    public static unsafe implicit operator ReadOnlySpan<int>(Wrapped wrapped)
    {
        ReadOnlySpan<int> items = [wrapped.Value];
        return items;
    }

    public int Value => value;
}
