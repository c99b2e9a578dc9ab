// challenge: scan
// expect: compile_error: CS1626: `yield return` cannot stand in a `try` that has a `catch`, line 10, column 19
// about: the compiler says what is forbidden, not what to write
public static class Solution
{
    public static IEnumerable<A> Scan<T, A>(this IEnumerable<T> source, A seed, Func<A, T, A> accumulate)
    {
        foreach (var item in source)
        {
            try { yield return seed = accumulate(seed, item); }
            catch (InvalidOperationException) { throw; }
        }
    }
}
