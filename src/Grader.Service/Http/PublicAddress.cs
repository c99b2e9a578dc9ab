using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Grader.Service.Http;

/// <summary>Absolute URLs of the API, for links outside of an HTTP response.</summary>
internal sealed class PublicAddress(IOptions<HttpOptions> options, IServer server)
{
    public Uri Of(string path) => new(Root, path);

    private Uri Root => options.Value.PublicUrl ?? Bound ?? new Uri($"http://localhost:{options.Value.Port}");

    private Uri? Bound =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address ? new Uri(address) : null;
}
