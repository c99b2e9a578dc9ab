// differs: The type `Solution` is missing. It should read: `public static class Solution`. Yours is `My.Code.Solution`: take it out of its namespace, line 4
namespace My.Code;

public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source;
}
