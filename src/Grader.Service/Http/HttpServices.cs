using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Grader.Service.Http;

/// <summary>The listener.</summary>
internal static class HttpServices
{
    // A connection that is closed while its client still writes loses the answer that says why. So the server reads on
    // and forgets, up to this many times the limit (and no longer than the five seconds that it takes for it anyway).
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
        builder.Services.AddSingleton<PublicAddress>();
    }
}
