// challenge: take-every
// expect: compile_limit
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    static int G(Func<int,int> f, Func<int,int> g) => 1; static int G(Func<string,int> f, Func<string,int> g) => 1; static int G(Func<long,int> f, Func<long,int> g) => 1; static int X() => G(a0 => 1, b0 => G(a1 => 1, b1 => G(a2 => 1, b2 => G(a3 => 1, b3 => G(a4 => 1, b4 => G(a5 => 1, b5 => G(a6 => 1, b6 => G(a7 => 1, b7 => G(a8 => 1, b8 => G(a9 => 1, b9 => G(a10 => 1, b10 => b0.Nothing)))))))))));
}
