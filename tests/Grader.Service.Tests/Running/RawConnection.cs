using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Grader.Service.Tests.Running;

/// <summary>A connection to the service for bytes that no HTTP client would send.</summary>
internal sealed class RawConnection : IDisposable
{
    private const string EndOfChunks = "\r\n0\r\n\r\n";

    // Never decides a test that passes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp);

    public static async Task<RawConnection> OpenAsync(RunningService service)
    {
        var connection = new RawConnection();
        await connection.socket.ConnectAsync(service.Client.BaseAddress!.Host, service.Client.BaseAddress.Port);
        return connection;
    }

    /// <param name="lines">Without their CR LF.</param>
    public async Task SendAsync(params string[] lines) => await socket.SendAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

    /// <summary>The head of a POST of a submission.</summary>
    /// <param name="framing">The header that says where the body ends.</param>
    public Task StartPostAsync(string framing) =>
        SendAsync(
            "POST /v1/submissions HTTP/1.1", "Host: grader", $"Authorization: Bearer {RunningService.Key}",
            "Content-Type: application/json", framing, "", "");

    /// <summary>One response with a body in chunks, or what there is until the server closes the connection.</summary>
    public async Task<RawResponse> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var text = new StringBuilder();
        var bytes = new byte[4096];
        try
        {
            while (!text.ToString().EndsWith(EndOfChunks, StringComparison.Ordinal)
                && await socket.ReceiveAsync(bytes, patience.Token) is > 0 and var read)
                text.Append(Encoding.UTF8.GetString(bytes, 0, read));
        }
        catch (SocketException)
        {
            // Reset: the server closed the connection too.
        }

        return new(text.ToString());
    }

    /// <summary>Waits for 100 Continue, which the server sends when it starts to read the body.</summary>
    public async Task ReadContinueAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var bytes = new byte["HTTP/1.1 100 Continue\r\n\r\n".Length];
        for (var read = 0; read < bytes.Length;) read += await socket.ReceiveAsync(bytes.AsMemory(read), patience.Token);
    }

    /// <summary>Sends the end of the stream (FIN), as a client that breaks off; the answer can still be read.</summary>
    public void EndSending() => socket.Shutdown(SocketShutdown.Send);

    /// <summary>Resets the connection (RST), as a client whose process was killed.</summary>
    public void Reset() => socket.Close(0);

    public void Dispose() => socket.Dispose();
}

/// <param name="Text">All of it; empty if the server only closed the connection.</param>
internal sealed record RawResponse(string Text)
{
    public int? Status => Text.Length == 0 ? null : int.Parse(Text.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

    public JsonElement Json => JsonElement.Parse(Text[Text.IndexOf('{', StringComparison.Ordinal)..(Text.LastIndexOf('}') + 1)]);
}
