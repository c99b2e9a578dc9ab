// challenge: take-every
// generate: repeats
// expect: compile_limit: The submission has more than 20,000 tokens
// expect without policy: compile_limit
// about: the hole of a raw string is code, which a scan of raw text takes for text.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source;

    private static string Sum(int a) => $"""{/*repeat 12000*/a+/*end*/a}""";
}
