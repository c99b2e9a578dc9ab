// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    private const int Most = 400;

    [DllImport("libc")]
    private static extern int dup(int descriptor);

    [DllImport("libc")]
    private static extern int close(int descriptor);

    // Gives them all back before it tells: the runtime, which may want to open a file at any moment, would crash.
    public static void Run()
    {
        close(dup(0));
        var open = new List<int>(Most);
        while (open.Count < Most && dup(0) is var next and >= 0) open.Add(next);
        foreach (var descriptor in open) close(descriptor);
        if (open.Count < Most) throw new InvalidOperationException("no descriptor");
    }
}
