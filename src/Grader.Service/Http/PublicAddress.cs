using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Grader.Service.Http;

/// <summary>Absolute URLs of the API, for links outside of an HTTP response.</summary>
internal sealed class PublicAddress(IOptions<HttpOptions> options, IServer server)
{
    /// <param name="path">From the root of the API, with a slash at its start. A path of the public URL stays in front of it.</param>
    public Uri Of(string path) => new(Root.AbsoluteUri.TrimEnd('/') + path);

    private Uri Root => options.Value.PublicUrl ?? Bound ?? new Uri($"http://localhost:{options.Value.Port}");

    private Uri? Bound =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address ? Named(new(address)) : null;

    /// <summary>Nobody can connect to "any address".</summary>
    private static Uri Named(Uri bound) =>
        bound.Host is "0.0.0.0" or "[::]" ? new UriBuilder(bound) { Host = Environment.MachineName }.Uri : bound;
}
