// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: opens a socket in the file system, such as the one of a container engine.
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
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint("/var/run/docker.sock"));
        return "connected";
    }
}
