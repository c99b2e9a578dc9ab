// expect: rejected: `[CallerFilePath]` is not allowed here, line 5, column 35
using System.Runtime.CompilerServices;
public static class Solution
{
    internal static string Where([CallerFilePath] string path = "") => path;
}
