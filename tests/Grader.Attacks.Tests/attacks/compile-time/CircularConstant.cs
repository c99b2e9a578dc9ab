// challenge: pass-on
// attack: defines constants by each other.
// policy on: compile_error
// policy off: compile_error
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private const int A = B + 1;

    private const int B = A + 1;
}
