// challenge: pass-on
// expect: timeout
// expect without policy: timeout
// about: loops for ever in a finally block, where no thread can be aborted.
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
