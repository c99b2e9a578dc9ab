using System.Xml.Linq;
using Grader.Storage.Postgres;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Grader.Service.Webhooks;

/// <summary>The keys in the database: what one process encrypts, another decrypts.</summary>
internal sealed class DatabaseKeyRing(PostgresKeyRing ring) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. ring.ReadAll().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        ring.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}

/// <summary>Makes the first key, once for all processes.</summary>
internal sealed class KeyRingStartup(PostgresKeyRing ring, IKeyManager keys, IOptions<KeyManagementOptions> options, TimeProvider time)
    : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => ring.AloneAsync(
        () =>
        {
            var now = time.GetUtcNow();
            if (keys.GetAllKeys().Count == 0) keys.CreateNewKey(now, now + options.Value.NewKeyLifetime);
        }, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
