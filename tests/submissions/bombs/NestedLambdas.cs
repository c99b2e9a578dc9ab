// challenge: take-every
// expect: compile_limit
// guard: stops
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source.Where((_, i) => i % step == 0);
    static int M(Func<int,int> f) => 0; static int M(Func<string,int> f) => 0; static int M(Func<double,int> f) => 0;
    static int X = M(x11 => M(x10 => M(x9 => M(x8 => M(x7 => M(x6 => M(x5 => M(x4 => M(x3 => M(x2 => M(x1 => M(x0 => 1))))))))))));
}
