namespace Grader.Storage.Packs;

/// <summary>A version of a challenge.</summary>
/// <param name="Version"><c>sha256:…</c> of its files.</param>
/// <param name="Challenge">The slug.</param>
/// <param name="Archive">Its files in one piece, hidden ones included.</param>
public sealed record StoredPack(string Version, string Challenge, byte[] Archive);
