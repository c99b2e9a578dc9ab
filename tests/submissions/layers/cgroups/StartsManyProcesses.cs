// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    [DllImport("libc"), SuppressGCTransition]
    private static extern int fork();

    [DllImport("libc"), SuppressGCTransition]
    private static extern int pause();

    [DllImport("libc"), SuppressGCTransition]
    private static extern int kill(int pid, int signal);

    [DllImport("libc"), SuppressGCTransition]
    private static extern int waitpid(int pid, nint status, int options);

    // Ends its children before it tells: at the limit the runtime, which may want a thread at any moment, would crash.
    public static void Run()
    {
        const int Many = 100;
        var children = new int[Many];
        var started = 0;
        while (started < Many)
        {
            var child = fork();
            while (child == 0) pause();
            if (child < 0) break;
            children[started++] = child;
        }

        for (var i = 0; i < started; i++) kill(children[i], 9);
        for (var i = 0; i < started; i++) waitpid(children[i], 0, 0);
        if (started < Many) throw new InvalidOperationException("no process");
    }
}
