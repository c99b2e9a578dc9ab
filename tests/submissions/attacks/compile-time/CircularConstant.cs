// challenge: pass-on
// expect: compile_error
// expect without policy: compile_error
// about: defines constants by each other.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private const int A = B + 1;

    private const int B = A + 1;
}
