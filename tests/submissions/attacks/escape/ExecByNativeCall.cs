// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed: loot: -1
// about: replaces the process by another program with execve.
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
