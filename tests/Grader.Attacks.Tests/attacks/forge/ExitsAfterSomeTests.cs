// challenge: pass-on
// attack: lets the first tests pass and ends the process with 0 before the others fail.
// policy on: rejected: `Environment.Exit` is not allowed here
// policy off: crashed
public static class Solution
{
    private static int calls;

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        if (++calls > 3) Environment.Exit(0);
        foreach (var item in source) yield return item;
    }
}
