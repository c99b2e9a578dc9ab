// challenge: take-every
// expect: compile_limit
// guard: stops
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source.Where((_, i) => i % step == 0);
    static object X() { int[][] x = /*repeat 2000*/[/*end*/1/*repeat 2000*/]/*end*/; return x; }
}
