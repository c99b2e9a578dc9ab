// challenge: take-every
// generate: repeats
// expect: compile_limit: The submission has more than 20,000 tokens
// expect without policy: compile_limit
// about: skipped text begins a string only for a scan of raw text.
#if false
@"
#endif
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source;

    private static int Sum(int a) => /*repeat 12000*/a+/*end*/a;
}
