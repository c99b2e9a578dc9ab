namespace Grader.Grading.Packs;

/// <summary>One version of one challenge as it was read. Compared by reference: reading the same files twice makes two.</summary>
public sealed class ChallengeVersion
{
    internal ChallengeVersion(
        PublicChallenge challenge, ChallengeSettings settings, PackFolders? pack, PublicFiles files, HiddenFiles? hidden)
    {
        Public = challenge;
        Settings = settings;
        Pack = pack;
        Files = files;
        Hidden = hidden;
    }

    public PublicChallenge Public { get; }

    /// <summary><c>sha256:…</c>; null if the hidden files are not on this machine, as at an API without workers.</summary>
    public string? Version => Hidden?.Version;

    internal ChallengeSettings Settings { get; }

    /// <summary>Null if it was not read from a folder.</summary>
    internal PackFolders? Pack { get; }

    internal PublicFiles Files { get; }

    internal HiddenFiles? Hidden { get; }
}
