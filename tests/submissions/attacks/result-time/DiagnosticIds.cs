// challenge: pass-on
// expect: failed: CS0618: 'Solution.Old()' is obsolete
// expect without policy: failed: CS0618: 'Solution.Old()' is obsolete
// about: writes control characters into the ids of the compiler's warnings, and a text of any length.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Old();
        return source.ToList();
    }

    [Obsolete("Old.", DiagnosticId = "A\0B\nC\u202e\u001b[31m")]
    private static void Old()
    {
    }
}
