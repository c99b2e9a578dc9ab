using System.Net;
using System.Net.Sockets;

namespace Grader.Webhooks.Addresses;

/// <summary>
/// Opens the connections of the webhook client: resolves the name, has every address vetted, and connects to what was
/// vetted. The name is not resolved a second time, so an answer that changes in between (DNS rebinding) gains nothing.
/// </summary>
internal sealed class GuardedConnector(AddressGuard guard, ResolveHost resolve)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="AddressBlockedException">One of the addresses is not allowed.</exception>
    /// <exception cref="SocketException">The name does not resolve, or nobody answers.</exception>
    internal async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellationToken)
    {
        var scheme = context.InitialRequestMessage.RequestUri!.Scheme;
        var addresses = await AddressesOfAsync(context.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false);

        // One bad address among good ones refuses them all: public and internal under one name is rebinding's mark.
        foreach (var address in addresses)
            if (guard.Objection(address, scheme) is { } objection) throw new AddressBlockedException(objection);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async ValueTask<IPAddress[]> AddressesOfAsync(string host, CancellationToken cancellationToken)
    {
        // An address needs no resolver, which has opinions of its own on some of them (0.0.0.0).
        if (IPAddress.TryParse(host, out var literal)) return [literal];

        var addresses = await resolve(host, cancellationToken).ConfigureAwait(false);
        return addresses.Length > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
    }
}
