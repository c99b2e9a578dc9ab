using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Grader.Webhooks.Tests.Receiving;

/// <summary>Answers one request with given bytes and hangs up: what no proper server would do.</summary>
internal sealed class RawReceiver : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    internal string Url => $"http://{listener.LocalEndpoint}/hook";

    internal static RawReceiver Start(string answer)
    {
        var receiver = new RawReceiver();
        receiver.listener.Start();
        _ = receiver.AnswerAsync(Encoding.ASCII.GetBytes(answer));
        return receiver;
    }

    public void Dispose() => listener.Dispose();

    private async Task AnswerAsync(byte[] answer)
    {
        using var socket = await listener.AcceptSocketAsync();
        // Everything must be read before the end: a close with unread bytes would reset what was sent.
        var request = new byte[64 * 1024];
        var length = 0;
        do length += await socket.ReceiveAsync(request.AsMemory(length));
        while (!request.AsSpan(0, length).EndsWith(Dispatching.Body));
        await socket.SendAsync(answer);
        socket.Shutdown(SocketShutdown.Send);
        while (await socket.ReceiveAsync(request) > 0) { }
    }
}
