// challenge: pass-on
// expect: rejected: Static fields are not allowed
// expect without policy: failed
// about: is lazy in the first calls of the process and eager in later ones, for warm-ups and repetitions.
public static class Solution
{
    private static int calls;

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => ++calls > 3 ? source.ToList() : source.Select(item => item);
}
