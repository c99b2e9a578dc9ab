namespace Grader.Service.Webhooks;

/// <summary>Where the keys that encrypt secrets are stored.</summary>
public sealed class SecretOptions
{
    public const string Section = "Secrets";

    /// <summary>
    /// A folder, created for this user alone; null means <c>keys</c> beside the database file, or in the database where processes share
    /// it. If you lose the keys, you lose the webhook secrets; a copy of them and of the database is enough to read them.
    /// </summary>
    public string? KeysPath { get; set; }
}
