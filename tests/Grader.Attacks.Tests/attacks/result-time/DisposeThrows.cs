// challenge: pass-on
// attack: throws when it is disposed.
// policy on: failed
// policy off: failed
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
            throw new InvalidOperationException("disposed");
        }
    }
}
