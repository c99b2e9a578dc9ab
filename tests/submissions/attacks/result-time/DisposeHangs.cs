// challenge: pass-on
// expect: timeout
// expect without policy: timeout
// about: never comes back from Dispose.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        try
        {
            foreach (var item in source) yield return item;
        }
        finally
        {
            while (true) { }
        }
    }
}
