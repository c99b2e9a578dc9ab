using System.Formats.Tar;
using System.IO.Compression;

namespace Grader.Grading.Packs;

/// <summary>
/// A version of a challenge in one piece: a compressed tar of the files that its hash covers, hidden ones included. Whoever reads it proves
/// that it is the version that was asked for.
/// </summary>
public static class PackArchive
{
    public const string MediaType = "application/gzip";

    /// <exception cref="ArgumentException">The hidden files are not on this machine.</exception>
    public static byte[] Write(ChallengeVersion version)
    {
        var hidden = version.Hidden
            ?? throw new ArgumentException("A version without hidden files has no archive.", nameof(version));

        using var bytes = new MemoryStream();
        using (var compressed = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        using (var tar = new TarWriter(compressed))
        {
            // In the order of the hash.
            foreach (var file in hidden.Covered(version.Files)) tar.WriteEntry(Entry(file));
        }

        return bytes.ToArray();
    }

    /// <param name="version">What the archive must contain.</param>
    /// <exception cref="InvalidDataException">It is damaged, of another version, or of a form that this program does not know.</exception>
    public static ChallengeVersion Read(string slug, string version, byte[] archive)
    {
        var (hidden, tests) = ($"graders/{slug}/", new List<PackFile>());
        var (published, references) = (new List<PackFile>(), new List<PackFile>());
        foreach (var file in Files(archive))
        {
            var group = !file.Name.StartsWith(hidden, StringComparison.Ordinal) ? published
                : file.Name.StartsWith($"{hidden}{HiddenFiles.ReferenceFolder}/", StringComparison.Ordinal) ? references
                : tests;
            group.Add(file);
        }

        var files = new PublicFiles(published);
        var all = HiddenFiles.Of(files, tests, references);
        if (all.Version != version) throw new InvalidDataException($"The archive contains {all.Version}, not {version}.");
        return PackReader.Read(slug, files, all)
            ?? throw new InvalidDataException($"The archive of {version} is of a form that this program does not know.");
    }

    private static PaxTarEntry Entry(PackFile file) => new(TarEntryType.RegularFile, file.Name)
    {
        DataStream = new MemoryStream(file.Content),
        ModificationTime = DateTimeOffset.UnixEpoch,
    };

    private static List<PackFile> Files(byte[] archive)
    {
        var files = new List<PackFile>();
        using var compressed = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
        using var tar = new TarReader(compressed);
        try
        {
            while (tar.GetNextEntry() is { } entry)
            {
                using var content = new MemoryStream();
                entry.DataStream?.CopyTo(content);
                files.Add(new(entry.Name, content.ToArray()));
            }
        }
        catch (Exception exception) when (exception is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException("The archive is damaged.", exception);
        }

        return files;
    }
}
