// challenge: take-every
// expect: compile_limit: Lambdas are nested more than 8 deep
// about: lambdas within each other, each the element of a collection, behind a condition that is not met
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source.Where((_, i) => i % step == 0);
#if NEVER
    """
#endif
    static int M(Func<int, int>[] f) => 0;
    static int M(Func<string, int>[] f) => 0;
    static int M(Func<double, int>[] f) => 0;
    static int X = M([a => M([b => M([c => M([d => M([e => M([f => M([g => M([h => M([i => M([j => M([k => M([l => 1])])])])])])])])])])])]);
}
