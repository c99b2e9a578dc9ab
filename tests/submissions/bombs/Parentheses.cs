// challenge: take-every
// expect: compile_limit
// guard: stops
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source.Where((_, i) => i % step == 0);
    static int X = /*repeat 20000*/(/*end*/1/*repeat 20000*/)/*end*/;
}
