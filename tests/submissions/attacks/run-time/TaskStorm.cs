// challenge: pass-on
// expect: rejected: `Task.Run` is not allowed here
// expect without policy: timeout or crashed or failed or memory_limit
// about: fills the thread pool with tasks that never end.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        for (var i = 0; i < 200; i++) Task.Run(() => { while (true) { } });
        while (true) { }
    }
}
