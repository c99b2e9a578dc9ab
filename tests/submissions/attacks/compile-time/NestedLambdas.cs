// challenge: pass-on
// expect: compile_limit
// expect without policy: compile_limit
// about: nests twelve overloaded lambdas in 300 characters: the binder tries every combination.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static int M(Func<int, int> f) => 0;

    private static int M(Func<string, int> f) => 0;

    private static int M(Func<double, int> f) => 0;

    private static readonly int X = M(x0 => M(x1 => M(x2 => M(x3 => M(x4 => M(x5 => M(x6 => M(x7 => M(x8 => M(x9 => M(x10 => M(x11 => 1))))))))))));
}
