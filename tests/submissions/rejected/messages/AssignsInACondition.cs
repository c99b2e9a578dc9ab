// challenge: take-every
// expect: compile_error: CS0029: `=` assigns a value. Compare with `==`, line 8, column 13
// expect: compile_error: CS0021: A sequence has no index, line 9, column 22
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        if (source = null) throw new ArgumentNullException(nameof(source));
        yield return source[0];
    }
}
