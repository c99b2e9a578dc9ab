// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: throws when it is disposed.
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
