// alone: memory_limit
internal static class Attack
{
    public static void Run()
    {
        // .NET calls a thread that cannot be started want of memory.
        using var end = new ManualResetEventSlim();
        for (var i = 0; i < 200; i++) new Thread(() => end.Wait(), 64 << 10) { IsBackground = true }.Start();
        end.Set();
    }
}
