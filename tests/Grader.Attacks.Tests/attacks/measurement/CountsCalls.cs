// challenge: pass-on
// attack: is lazy in the first calls of the process and eager in later ones, for warm-ups and repetitions.
// policy on: rejected: Static fields are not allowed
// policy off: failed
public static class Solution
{
    private static int calls;

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => ++calls > 3 ? source.ToList() : source.Select(item => item);
}
