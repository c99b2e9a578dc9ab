// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 13, column 36
// expect: rejected: This reference or span can point to a local variable, line 15, column 43
// expect: rejected: This reference or span can point to a local variable, line 17, column 39
// expect: rejected: This reference or span can point to a local variable, line 24, column 13
// expect: rejected: This reference or span can point to a local variable, line 32, column 44
// about: references to a field of a struct: by property, indexer, awaiter and enumerator
public unsafe struct Holder
{
    private int value;
    private (int First, int Second) pair;

    public ref int Property => ref value;

    public ref int this[int index] => ref pair.Second;

    public ref int GetResult() => ref value;

    public ReadOnlySpan<int> Span
    {
        get
        {
            var copy = value;
            return new ReadOnlySpan<int>(in copy);
        }
    }

    public Holder GetEnumerator() => this;

    public bool MoveNext() => value++ == 0;

    public ref readonly int Current => ref pair.First;
}
