// challenge: pass-on
// expect: rejected
// expect without policy: timeout
// about: sleeps.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Thread.Sleep(Timeout.Infinite);
        return source.ToList();
    }
}
