// challenge: take-every
// expect: compile_limit or compile_error
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    static int F(Func<int,int> f) => 1; static int F(Func<string,int> f) => 1; static int F(Func<long,int> f) => 1; static int F(Func<object,int> f) => 1; static int X() => F(a0 => F(a1 => F(a2 => F(a3 => F(a4 => F(a5 => F(a6 => F(a7 => a0.Nothing))))))));
}
