// challenge: pass-on
// expect: timeout
// expect without policy: timeout
// about: loops for ever in an exception filter, before any finally block runs.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            Filter();
            yield return item;
        }
    }

    private static void Filter()
    {
        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException) when (Loop())
        {
        }
    }

    private static bool Loop()
    {
        while (true) { }
    }
}
