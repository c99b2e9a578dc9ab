// challenge: pass-on
// attack: leaves tasks behind that go on while the next tests run.
// policy on: rejected: `Task.Run` is not allowed here
// policy off: failed or timeout
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Task.Run(async () =>
        {
            while (true)
            {
                foreach (var item in source) GC.KeepAlive(item);
                await Task.Yield();
            }
        });
        return source.ToList();
    }
}
