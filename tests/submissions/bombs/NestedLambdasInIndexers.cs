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

    class L { public int this[Func<int,int> f] => 1; public int this[Func<string,int> f] => 1; public int this[Func<long,int> f] => 1; } static int X(L l) => l[a0 => l[a1 => l[a2 => l[a3 => l[a4 => l[a5 => l[a6 => l[a7 => l[a8 => l[a9 => l[a10 => l[a11 => l[a12 => l[a13 => a0.Nothing]]]]]]]]]]]]]];
}
