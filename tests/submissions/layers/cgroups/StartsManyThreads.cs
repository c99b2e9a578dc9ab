// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: memory_limit
// expect without layers: passed
internal static class Attack
{
    // .NET calls a thread that cannot be started want of memory. The threads have ended before it tells: at the limit the
    // runtime, which may want a thread at any moment, would crash.
    public static void Run()
    {
        using var end = new ManualResetEventSlim();
        var started = new List<Thread>();
        try
        {
            while (started.Count < 200)
            {
                var thread = new Thread(() => end.Wait(), 64 << 10) { IsBackground = true };
                thread.Start();
                started.Add(thread);
            }
        }
        finally
        {
            end.Set();
            foreach (var thread in started) thread.Join();
        }
    }
}
