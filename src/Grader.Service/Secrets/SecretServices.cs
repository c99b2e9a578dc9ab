using Grader.Storage;
using Grader.Storage.Sqlite;
using Grader.Webhooks.Signing;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Grader.Service.Secrets;

/// <summary>The encryption of secrets at rest.</summary>
internal static class SecretServices
{
    public static void AddSecrets(this WebApplicationBuilder builder)
    {
        builder.AddValidated<SecretOptions>(SecretOptions.Section);
        // It warns that keys are not themselves encrypted; the folder is closed to others instead.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddDataProtection().SetApplicationName("Grader");
        builder.Services.AddOptions<KeyManagementOptions>()
            .Configure<IOptions<SecretOptions>, IOptions<SqliteOptions>, ILoggerFactory>((keys, secrets, database, loggers) =>
            {
                var folder = Path.GetFullPath(secrets.Value.KeysPath ?? BesideThe(database.Value.Path));
                PrivateFolder.Create(folder);
                keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder), loggers);
            });
        builder.Services.AddSingleton<ISecretProtector, DataProtectionSecrets>();
    }

    private static string BesideThe(string databasePath) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(databasePath))!, "keys");
}
