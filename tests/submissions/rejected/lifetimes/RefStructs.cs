// expect: rejected: `ref struct` is not allowed here, line 8, column 19
// expect: rejected: `ref` fields are not allowed here, line 10, column 20
// expect: rejected: `ref struct` is not allowed here, line 13, column 28
// expect: rejected: `ref struct` is not allowed here, line 18, column 19
// expect: rejected: `ref struct` is not allowed here, line 26, column 19
// expect: rejected: `ref struct` is not allowed here, line 33, column 19
// about: ref structs of their own: with a ref field, with a span, as enumerator, handler, disposable and record of parameters
public ref struct Pointer(ref int x)
{
    public ref int Target = ref x;
}

public readonly ref struct Line(ReadOnlySpan<char> text)
{
    public readonly ReadOnlySpan<char> Text = text;
}

public ref struct Enumerator
{
    public int Current => 1;

    public bool MoveNext() => false;
}

[System.Runtime.CompilerServices.InterpolatedStringHandler]
public ref struct Handler(int literals, int holes)
{
    public int Length => literals + holes;

    public void AppendLiteral(string text) { }
}

public ref struct Closing
{
    public void Dispose() { }
}
