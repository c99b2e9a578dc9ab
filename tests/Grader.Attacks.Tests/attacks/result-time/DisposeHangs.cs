// challenge: pass-on
// attack: never comes back from Dispose.
// policy on: timeout
// policy off: timeout
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
