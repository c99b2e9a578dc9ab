using System.Net;
using System.Net.Sockets;

namespace Grader.Testing.Machine;

/// <summary>Ports for programs that cannot choose one by themselves.</summary>
public static class FreePort
{
    /// <summary>Different ports that nobody listens on now.</summary>
    public static int[] Take(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        foreach (var listener in listeners) listener.Start();
        var ports = Array.ConvertAll(listeners, listener => ((IPEndPoint)listener.LocalEndpoint).Port);
        foreach (var listener in listeners) listener.Dispose();
        return ports;
    }
}
