// challenge: pass-on
// attack: sleeps.
// policy on: rejected
// policy off: timeout
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Thread.Sleep(Timeout.Infinite);
        return source.ToList();
    }
}
