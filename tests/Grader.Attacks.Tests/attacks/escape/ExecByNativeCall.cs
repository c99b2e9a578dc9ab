// challenge: pass-on
// attack: replaces the process by another program with execve.
// policy on: rejected: `extern` methods
// policy off: failed: loot: -1
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = execve("/dotnet/dotnet", ["/dotnet/dotnet", "--info", null], [null]) + " " + Marshal.GetLastPInvokeError();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int execve(string path, string?[] arguments, string?[] environment);
}
