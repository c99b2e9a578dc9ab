// challenge: pass-on
// expect: rejected: `Task.Run` is not allowed here
// expect without policy: failed or timeout
// about: leaves tasks behind that go on while the next tests run.
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
