namespace Grader.Service.Secrets;

/// <summary>Where the keys are kept with which secrets are encrypted.</summary>
public sealed class SecretOptions
{
    public const string Section = "Secrets";

    /// <summary>
    /// A folder, made for this user alone where it is missing; null is <c>keys</c> beside the database. Whoever loses it
    /// loses the webhook secrets; whoever copies it and the database can read them.
    /// </summary>
    public string? KeysPath { get; set; }
}
