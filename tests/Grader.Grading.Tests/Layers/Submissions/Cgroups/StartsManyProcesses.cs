// alone: failed
using System.Runtime.InteropServices;

internal static class Attack
{
    [DllImport("libc"), SuppressGCTransition]
    private static extern int fork();

    [DllImport("libc"), SuppressGCTransition]
    private static extern int pause();

    [DllImport("libc")]
    private static extern int kill(int pid, int signal);

    public static void Run()
    {
        var children = new List<int>(100);
        try
        {
            for (var i = 0; i < 100; i++)
            {
                var child = fork();
                while (child == 0) pause();
                if (child < 0) throw new InvalidOperationException("no process");
                children.Add(child);
            }
        }
        finally
        {
            foreach (var child in children) kill(child, 9);
        }
    }
}
