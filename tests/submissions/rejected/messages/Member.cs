// challenge: take-every
// expect: rejected: `File.Exists` is not allowed here: files are out of reach, line 7, column 54
// about: the message points at the forbidden member within a long expression
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) =>
        source.Where((_, i) => i % step == 0).Concat(File.Exists("x") ? [] : source);
}
