// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 13, column 9
// expect: rejected: This reference or span can point to a local variable, line 19, column 9
// expect: rejected: This reference or span can point to a local variable, line 25, column 9
// expect: rejected: This reference or span can point to a local variable, line 31, column 41
// expect: rejected: This reference or span can point to a local variable, line 38, column 40
// about: a slice, an enumerator, an element and a pattern of a temporary
public static unsafe class Solution
{
    public static ReadOnlySpan<int> Slice(int a)
    {
        ReadOnlySpan<int> items = [a, a];
        return items[1..];
    }

    public static ReadOnlySpan<int>.Enumerator Enumerator(int a)
    {
        ReadOnlySpan<int> items = [a, a];
        return items.GetEnumerator();
    }

    public static ref int Element(int a)
    {
        Span<int> items = [a, a];
        return ref items[0];
    }

    public static ref int Item(int a)
    {
        Span<int> items = [a, a];
        foreach (ref var item in items) return ref item;
        throw new InvalidOperationException();
    }

    public static ReadOnlySpan<int> Pattern(int a)
    {
        ReadOnlySpan<int> items = [a, a, a];
        if (items is [_, .. var rest]) return rest;
        return default;
    }
}
