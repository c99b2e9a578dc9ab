using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Grader.Service.Http;

/// <summary>The listener, and how the API writes JSON. Result documents have their own settings (ResultJson).</summary>
internal static class HttpServices
{
    // If a connection is closed while its client still writes, the client never sees the answer. So the server reads on and
    // discards, up to this many times the limit (Kestrel itself stops after five seconds).
    private const int DrainedBodies = 16;

    // What the server reads of a connection before anybody asks for it. Kestrel's default of 1 MB times the connections is too much.
    private const int ReadAheadBytes = 64 * 1024;

    public static void AddHttp(this WebApplicationBuilder builder)
    {
        builder.AddValidated<HttpOptions>(HttpOptions.Section);
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<HttpOptions>>((kestrel, http) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = http.Value.MaxConnections;
            kestrel.Limits.RequestHeadersTimeout = http.Value.HeadersTimeout;
            kestrel.Limits.MaxRequestBodySize = DrainedBodies * http.Value.MaxBodyBytes;
            kestrel.Limits.MaxRequestBufferSize = ReadAheadBytes;
            // BodyTimeout decides, and answers with its limit.
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Listen(IPAddress.Parse(http.Value.Address), http.Value.Port);
        });
        builder.Services.Configure<SocketTransportOptions>(sockets => sockets.MaxReadBufferSize = ReadAheadBytes);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            // Answers are JSON and never part of a web page, so letters and quotes need no escapes.
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        builder.Services.AddSingleton<PublicAddress>();
    }
}
