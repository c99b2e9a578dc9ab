using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Grader.Service.Http;

/// <summary>The listener, and how the API writes JSON. Result documents have their own settings (ResultJson).</summary>
internal static class HttpServices
{
    // If a connection is closed while its client still writes, the client never sees the answer. So the server reads on and
    // discards, up to this many times the limit (Kestrel itself stops after five seconds).
    private const int DrainedBodies = 16;

    public static void AddHttp(this WebApplicationBuilder builder)
    {
        builder.AddValidated<HttpOptions>(HttpOptions.Section);
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<HttpOptions>>((kestrel, http) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = DrainedBodies * http.Value.MaxBodyBytes;
            kestrel.Listen(IPAddress.Parse(http.Value.Address), http.Value.Port);
        });
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            // Answers are JSON and never part of a web page, so letters and quotes need no escapes.
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        builder.Services.AddSingleton<PublicAddress>();
    }
}
