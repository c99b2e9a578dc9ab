// expect: rejected: `new Socket(…)`, line 6, column 41
using System.Net.Sockets;

public static class Solution
{
    public static IDisposable Open() => new Socket(AddressFamily.Unix, SocketType.Stream, 0);
}
