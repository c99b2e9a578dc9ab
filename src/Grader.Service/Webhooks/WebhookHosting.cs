using System.Net;
using Grader.Service.Database;
using Grader.Storage;
using Grader.Storage.Postgres;
using Grader.Storage.Sqlite;
using Grader.Webhooks;
using Grader.Webhooks.Signing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Grader.Service.Webhooks;

/// <summary>Runs the webhook dispatcher in this process and encrypts the secrets of receivers.</summary>
internal static class WebhookHosting
{
    /// <param name="dispatch">Whether this process sends.</param>
    public static void AddWebhooks(this WebApplicationBuilder builder, bool dispatch)
    {
        AddSecrets(builder);
        builder.AddEndpoints();
        builder.Services.AddHostedService<SigningKeyStartup>();
        var section = builder.Configuration.GetSection(WebhookOptions.Section);
        builder.AddSection(WebhookOptions.Section);
        builder.Services.AddWebhooks(options => section.Bind(options), dispatch);
        if (!section.GetSection(nameof(WebhookOptions.AllowedNetworks)).Exists())
            builder.Services.AddOptions<WebhookOptions>().Configure<IOptions<HttpOptions>>(AllowLoopbackToItself);
    }

    // Anyone who can reach an API that listens on loopback is already on this machine.
    private static void AllowLoopbackToItself(WebhookOptions webhooks, IOptions<HttpOptions> http)
    {
        if (IPAddress.TryParse(http.Value.Address, out var address) && IPAddress.IsLoopback(address))
            webhooks.AllowedNetworks = WebhookOptions.Loopback;
    }

    private static void AddSecrets(WebApplicationBuilder builder)
    {
        builder.AddValidated<SecretOptions>(SecretOptions.Section);
        // Data protection warns that the keys themselves are not encrypted; here the folder is closed to other users instead.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        var inDatabase = DatabaseOptions.Of(builder.Configuration).IsShared
            && builder.Configuration[$"{SecretOptions.Section}:{nameof(SecretOptions.KeysPath)}"] is null;
        // Before data protection starts: it would make a key for each process that finds none.
        if (inDatabase) builder.Services.AddHostedService<KeyRingStartup>();
        builder.Services.AddDataProtection().SetApplicationName("Grader");
        var keys = builder.Services.AddOptions<KeyManagementOptions>();
        if (inDatabase) keys.Configure<PostgresKeyRing>((options, ring) => options.XmlRepository = new DatabaseKeyRing(ring));
        else keys.Configure<IOptions<SecretOptions>, IOptions<SqliteOptions>, ILoggerFactory>(KeepInFolder);
        builder.Services.AddSingleton<ISecretProtector, DataProtectionSecrets>();
    }

    private static void KeepInFolder(
        KeyManagementOptions keys, IOptions<SecretOptions> secrets, IOptions<SqliteOptions> database, ILoggerFactory loggers)
    {
        var folder = Path.GetFullPath(secrets.Value.KeysPath ?? BesideThe(database.Value.Path));
        PrivateFolder.Create(folder);
        keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder), loggers);
    }

    private static string BesideThe(string databasePath) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(databasePath))!, "keys");

    /// <summary>Makes the first signing key at the first start, and readies it, so that the first webhook does not wait for it.</summary>
    private sealed class SigningKeyStartup(SigningKeys keys) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            foreach (var key in await keys.CurrentAsync(cancellationToken).ConfigureAwait(false)) key.Sign("", 0, []);
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    /// <summary>Authenticated encryption with rotating keys.</summary>
    private sealed class DataProtectionSecrets(IDataProtectionProvider provider) : ISecretProtector
    {
        private readonly IDataProtector protector = provider.CreateProtector("Grader.WebhookSecrets.v1");

        public string Protect(string secret) => protector.Protect(secret);

        public string Unprotect(string protectedSecret) => protector.Unprotect(protectedSecret);
    }
}
