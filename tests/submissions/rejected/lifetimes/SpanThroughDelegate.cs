// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 13, column 9
// expect: rejected: This reference or span can point to a local variable, line 19, column 9
// expect: rejected: This reference or span can point to a local variable, line 27, column 13
// about: a temporary that comes back from a Func, a delegate and a lambda
public delegate ReadOnlySpan<int> Cut(ReadOnlySpan<int> items);

public static unsafe class Solution
{
    public static ReadOnlySpan<int> ByFunc(Func<ReadOnlySpan<int>, ReadOnlySpan<int>> f, int a)
    {
        ReadOnlySpan<int> pair = [a, a];
        return f(pair);
    }

    public static ReadOnlySpan<int> ByDelegate(Cut cut, int a)
    {
        ReadOnlySpan<int> pair = [a, a];
        return cut(pair);
    }

    public static Func<int, ReadOnlySpan<int>> ByLambda()
    {
        return a =>
        {
            ReadOnlySpan<int> pair = [a, a];
            return pair;
        };
    }
}
