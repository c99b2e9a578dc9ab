// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 11, column 25
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 15, column 22
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 22, column 49
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 24, column 29
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 29, column 25
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 31, column 27
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 33, column 74
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 35, column 36
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 39, column 24
// about: methods, operators, interfaces, delegates and extensions that return what they got by reference
public delegate ref int Choose(ref int one, ref int other);

public interface IPick
{
    ref readonly int Pick(in int x);
}

public readonly struct Number(int value)
{
    public int Value => value;

    public static ReadOnlySpan<Number> operator +(in Number one, in Number other) => default;

    public ref readonly int this[in int x] => ref x;
}

public static class Solution
{
    public static ref T Same<T>(ref T x) => ref x;

    public static ref int First(ref (int One, int Other) pair) => ref pair.One;

    public static Choose Lambda() => (ref int one, ref int other) => ref one;

    public static ref readonly int Default(ref readonly int? x) => ref Nullable.GetValueRefOrDefaultRef(in x);

    extension(ref int x)
    {
        public ref int Itself => ref x;
    }
}
