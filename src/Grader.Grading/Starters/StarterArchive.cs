using System.IO.Compression;
using Grader.Grading.Packs;

namespace Grader.Grading.Starters;

/// <summary>The starter project as a zip; the same bytes for the same challenge.</summary>
public static class StarterArchive
{
    // The earliest time of the format: the current time would change the bytes.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(PublicChallenge challenge)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in StarterProject.Of(challenge))
            {
                var entry = archive.CreateEntry($"{challenge.Slug}/{file.Name}");
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                stream.Write(file.Content);
            }
        }

        return bytes.ToArray();
    }
}
