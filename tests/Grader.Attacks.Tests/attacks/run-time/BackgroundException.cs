// challenge: pass-on
// attack: throws on another thread, where nobody catches.
// policy on: rejected: threads are out of reach
// policy off: crashed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var thread = new Thread(() => throw new InvalidOperationException("background"));
        thread.Start();
        thread.Join();
        return source.ToList();
    }
}
