// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 18, column 9
// expect: rejected: This reference or span can point to a local variable, line 24, column 9
// expect: rejected: This reference or span can point to a local variable, line 30, column 9
// about: a temporary that comes back from a generic method and from an interface
public interface ICut<T>
{
    ReadOnlySpan<T> Cut(ReadOnlySpan<T> items);

    static abstract ReadOnlySpan<T> Same(ReadOnlySpan<T> items);
}

public static unsafe class Solution
{
    public static ReadOnlySpan<int> ByMethod(int a)
    {
        ReadOnlySpan<int> pair = [a, a];
        return Same(pair);
    }

    public static ReadOnlySpan<int> ByInterface<T>(T cut, int a) where T : ICut<int>
    {
        ReadOnlySpan<int> pair = [a, a];
        return cut.Cut(pair);
    }

    public static ReadOnlySpan<int> ByStaticMember<T>(int a) where T : ICut<int>
    {
        ReadOnlySpan<int> pair = [a, a];
        return T.Same(pair);
    }

    private static T Same<T>(T value) where T : allows ref struct => value;
}
