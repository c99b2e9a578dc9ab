using System.Net;

namespace Grader.Webhooks.Addresses;

/// <summary>Finds the addresses of a host. The system's resolver, or a test's hostile one.</summary>
internal delegate Task<IPAddress[]> ResolveHost(string host, CancellationToken cancellationToken);
