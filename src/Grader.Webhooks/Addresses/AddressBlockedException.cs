namespace Grader.Webhooks.Addresses;

/// <summary>
/// The guard refused an address. An exception because it leaves through <see cref="SocketsHttpHandler"/>; the sender
/// turns it into an outcome.
/// </summary>
internal sealed class AddressBlockedException(string message) : IOException(message);
