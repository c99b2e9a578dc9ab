// challenge: pairwise
// expect: compile_error: CS0161: `Pairwise` can come to its end without a `return`, line 6, column 39
// about: in an iterator the error means a forgotten yield
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        foreach (var item in source) _ = item;
    }
}
