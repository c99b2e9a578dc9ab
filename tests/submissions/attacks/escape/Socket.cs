// challenge: pass-on
// expect: rejected: `new Socket(…)`
// expect without policy: failed
// about: opens a socket to the machine.
using System.Net.Sockets;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Connect();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Connect()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("127.0.0.1", 22);
        return "connected";
    }
}
