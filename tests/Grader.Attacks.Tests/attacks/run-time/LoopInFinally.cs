// challenge: pass-on
// attack: loops for ever in a finally block, where no thread can be aborted.
// policy on: timeout
// policy off: timeout
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            try
            {
                if (item is null) break;
            }
            finally
            {
                while (true) { }
            }
            yield return item;
        }
    }
}
