namespace Grader.Grading.Packs;

/// <summary>One version of one challenge, both halves as they were read. Two readings of the same files are two editions.</summary>
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

    /// <summary><c>sha256:…</c>; null where the hidden half is not here, as at an API without workers.</summary>
    public string? Version => Hidden?.Version;

    internal ChallengeSettings Settings { get; }

    internal PackFolders Pack { get; }

    internal PublicFiles Files { get; }

    internal HiddenFiles? Hidden { get; }
}
