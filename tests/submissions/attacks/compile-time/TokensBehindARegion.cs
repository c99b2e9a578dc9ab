// challenge: take-every
// generate: repeats
// expect: compile_limit: The submission has more than 20,000 tokens
// expect without policy: compile_limit
// about: the name of a region begins a comment only for a scan of raw text, and a warning does not end the count of tokens.
#warning Compiles nevertheless.
#region /*
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source;

    private static int Sum(int a) => /*repeat 12000*/a+/*end*/a;
}
#endregion
