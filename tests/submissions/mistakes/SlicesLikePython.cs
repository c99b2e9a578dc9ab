// challenge: take-every
// expect: compile_error: This looks like a Python slice
// about: a slice of another language
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source[::step];
}
