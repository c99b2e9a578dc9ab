using System.Net;
using System.Net.Sockets;

namespace Grader.Webhooks.Addresses;

/// <summary>
/// Opens the connections of the webhook client: resolves the name, checks every address, and connects to the checked addresses. The
/// name is not resolved again, so an answer that changes in between (DNS rebinding) has no effect.
/// </summary>
internal sealed class GuardedConnector(AddressGuard guard, ResolveHost resolve)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="AddressBlockedException">One of the addresses is not allowed.</exception>
    /// <exception cref="SocketException">The name does not resolve, or no address answers.</exception>
    internal async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellationToken)
    {
        var scheme = context.InitialRequestMessage.RequestUri!.Scheme;
        var addresses = await AddressesOfAsync(context.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false);

        // One bad address among good ones blocks them all: a name with public and internal addresses is a sign of rebinding.
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
        // An address needs no resolver, which would treat some of them (0.0.0.0) specially.
        if (IPAddress.TryParse(host, out var literal)) return [literal];

        var addresses = await resolve(host, cancellationToken).ConfigureAwait(false);
        return addresses.Length > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
    }
}

/// <summary>Finds the addresses of a host: the system resolver, or a hostile one in tests.</summary>
internal delegate Task<IPAddress[]> ResolveHost(string host, CancellationToken cancellationToken);

/// <summary>
/// The guard blocked an address. An exception because it passes through <see cref="SocketsHttpHandler"/>; the sender turns it into
/// an outcome.
/// </summary>
internal sealed class AddressBlockedException(string message) : IOException(message);
