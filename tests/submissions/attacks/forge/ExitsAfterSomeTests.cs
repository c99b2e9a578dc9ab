// challenge: pass-on
// expect: rejected: `Environment.Exit` is not allowed here
// expect without policy: crashed
// about: lets the first tests pass and ends the process with 0 before the others fail.
public static class Solution
{
    private static int calls;

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        if (++calls > 3) Environment.Exit(0);
        foreach (var item in source) yield return item;
    }
}
