using System.Text;
using Grader.Service.Database;
using Grader.Storage;
using Grader.Storage.Audit;
using Grader.Storage.Keys;

namespace Grader.Service.Keys;

/// <summary>
/// Makes the first key of an empty database: the one that the operator has set, or a new one, which is logged and written to a file that
/// only this user can read.
/// </summary>
internal sealed partial class FirstKey(
    KeyStore store, IOptions<KeyOptions> options, IOptions<DatabaseOptions> database, TimeProvider time, ILogger<FirstKey> logger)
    : IHostedService
{
    private const string FileName = "development.key";
    private static readonly AuditEntry Made = new("service", null, "key.created", "key_first");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Required)
        {
            LogOpen(logger);
            return;
        }

        var isSet = options.Value.First is { Length: > 0 };
        var text = isSet ? options.Value.First! : ApiKeyText.Create();
        if (!await store.CreateFirstAsync(KeyOf(text), Made, cancellationToken).ConfigureAwait(false)) return;
        if (isSet) return;

        if (PathOf(options.Value, database.Value) is { } path)
        {
            await WriteAsync(path, text, cancellationToken).ConfigureAwait(false);
            LogWritten(logger, text, path);
        }
        else
        {
            LogMade(logger, text);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Where the key is written; null where the database is not on this machine.</summary>
    private static string? PathOf(KeyOptions keys, DatabaseOptions database) => keys.File is { } file ? Path.GetFullPath(file)
        : database.IsShared ? null
        : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(database.Path))!, FileName);

    private ApiKey KeyOf(string text) => new()
    {
        Id = ApiKeyId.New(time.GetUtcNow()),
        Name = "first",
        Hash = ApiKeyText.Hash(text),
        Hint = ApiKeyText.Hint(text),
        Scopes = string.Join(' ', ScopeNames.Of(Scopes.All)),
    };

    private static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        PrivateFolder.Create(Path.GetDirectoryName(path)!);
        var onlyMine = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        await using var file = new FileStream(path, onlyMine);
        await file.WriteAsync(Encoding.ASCII.GetBytes(text + "\n"), cancellationToken).ConfigureAwait(false);
    }

    [LoggerMessage(1, LogLevel.Information, "The first API key, which may do everything: {Key} (also in {Path})")]
    private static partial void LogWritten(ILogger logger, string key, string path);

    [LoggerMessage(3, LogLevel.Information, "The first API key, which may do everything: {Key}")]
    private static partial void LogMade(ILogger logger, string key);

    [LoggerMessage(2, LogLevel.Warning, "No API key is needed (Keys:Required): whoever reaches the API may use all of it.")]
    private static partial void LogOpen(ILogger logger);
}

/// <summary>Ids of API keys: <c>key_</c> and a version 7 UUID in hex.</summary>
internal static class ApiKeyId
{
    public static string New(DateTimeOffset now) => "key_" + Guid.CreateVersion7(now).ToString("N");
}
