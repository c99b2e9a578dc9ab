// challenge: take-every
// expect: compile_error: The name 'sorce' does not exist in the current context
// about: a slice in a comment and a string, beside a typing error
public static class Solution
{
    // In Python: source[::step], and not "x[1:2]".
    private const string Slice = "x[1:2]";

    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => sorce.Where((_, i) => i % step == 0);
}
