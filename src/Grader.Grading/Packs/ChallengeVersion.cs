namespace Grader.Grading.Packs;

/// <summary>One version of one challenge as it was read. Compared by reference: reading the same files twice makes two.</summary>
public sealed class ChallengeVersion
{
    internal ChallengeVersion(PublicChallenge challenge, ChallengeSettings settings, PackFolders pack, PublicFiles files)
    {
        Public = challenge;
        Settings = settings;
        Pack = pack;
        Files = files;
        Hidden = HiddenFiles.Read(challenge.Slug, pack, files);
    }

    public PublicChallenge Public { get; }

    /// <summary><c>sha256:…</c>; null if the hidden files are not on this machine, as at an API without workers.</summary>
    public string? Version => Hidden?.Version;

    internal ChallengeSettings Settings { get; }

    internal PackFolders Pack { get; }

    internal PublicFiles Files { get; }

    internal HiddenFiles? Hidden { get; }
}
