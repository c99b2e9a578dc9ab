using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Grader.Service.Http;

/// <summary>The listener.</summary>
internal static class HttpServices
{
    public static void AddHttp(this WebApplicationBuilder builder)
    {
        builder.AddValidated<HttpOptions>(HttpOptions.Section);
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<HttpOptions>>((kestrel, http) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = http.Value.MaxBodyBytes;
            kestrel.Listen(IPAddress.Parse(http.Value.Address), http.Value.Port);
        });
        builder.Services.AddSingleton<PublicAddress>();
    }
}
