// challenge: pass-on
// attack: fills the thread pool with tasks that never end.
// policy on: rejected: `Task.Run` is not allowed here
// policy off: timeout or crashed or failed or memory_limit
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        for (var i = 0; i < 200; i++) Task.Run(() => { while (true) { } });
        while (true) { }
    }
}
