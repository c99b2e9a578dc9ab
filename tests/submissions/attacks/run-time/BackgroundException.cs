// challenge: pass-on
// expect: rejected: threads are out of reach
// expect without policy: crashed
// about: throws on another thread, where nobody catches.
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
