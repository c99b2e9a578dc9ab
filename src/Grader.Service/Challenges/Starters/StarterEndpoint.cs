using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Grader.Grading.Packs;
using Grader.Grading.Starters;
using Microsoft.Net.Http.Headers;

namespace Grader.Service.Challenges.Starters;

/// <summary><c>GET /v1/challenges/{slug}/starter</c>: a project for the student's own editor, as a zip.</summary>
internal sealed class StarterEndpoint(LivePacks packs)
{
    private const string Zip = "application/zip";

    // Made once for each version that is in service, and gone with it.
    private readonly ConditionalWeakTable<ChallengeVersion, Archive> archives = [];

    public IResult Handle(string slug, HttpContext context)
    {
        if (packs.Find(slug, version: null) is not { } challenge) return UnknownChallenge.Named(slug);

        var archive = archives.GetValue(challenge, edition => new(StarterArchive.Of(edition.Public)));
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.File(archive.Bytes, Zip, $"{slug}.zip", entityTag: archive.Tag);
    }

    private sealed class Archive(byte[] bytes)
    {
        public byte[] Bytes => bytes;

        public EntityTagHeaderValue Tag { get; } = new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"");
    }
}
