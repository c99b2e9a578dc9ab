using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Grader.Grading.Packs;

/// <summary>A file of a pack, read once, so that the same bytes are served, compiled and hashed.</summary>
/// <param name="Name">Relative to the pack's root.</param>
internal sealed record PackFile(string Name, byte[] Content)
{
    /// <summary>The files of one folder, in order of name; empty if the folder does not exist.</summary>
    public static IReadOnlyList<PackFile> ReadAll(PackFolders pack, string folder, string pattern) => Directory.Exists(folder)
        ?
        [
            .. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)
                .Select(path => new PackFile(Path.GetRelativePath(pack.Root, path), File.ReadAllBytes(path))),
        ]
        : [];

    /// <summary>As UTF-8, without a byte order mark.</summary>
    public string Text
    {
        get
        {
            var bytes = Content.AsSpan();
            return Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
    }

    /// <summary>The line of the first byte that is not UTF-8; null if all are.</summary>
    public int? LineOutsideUtf8
    {
        get
        {
            if (Utf8.IsValid(Content)) return null;
            var valid = 0;
            while (Rune.DecodeFromUtf8(Content.AsSpan(valid), out _, out var length) == OperationStatus.Done) valid += length;
            return Content.AsSpan(0, valid).Count((byte)'\n') + 1;
        }
    }

    /// <summary>The first line that matches, from 1; null if none does.</summary>
    public int? LineWhere(Func<string, bool> predicate)
    {
        var index = Array.FindIndex(Text.Split('\n'), line => predicate(line));
        return index < 0 ? null : index + 1;
    }
}

/// <summary>The files of <c>challenges/&lt;slug&gt;/</c>.</summary>
internal sealed record PublicFiles(IReadOnlyList<PackFile> All)
{
    public const string Yaml = "challenge.yaml";
    public const string Statement = "README.md";
    public const string Starter = "Starter.cs";
    public const string Given = "Given.cs";

    public static IReadOnlyList<string> Served { get; } = [Yaml, Statement, Starter, Given];

    public static PublicFiles Read(string slug, PackFolders pack) => new(PackFile.ReadAll(pack, Path.Combine(pack.Public, slug), "*"));

    public PackFile? Find(string name) => All.FirstOrDefault(file => Path.GetFileName(file.Name) == name);

    /// <summary>The line of a key in challenge.yaml; null if it has none.</summary>
    public int? LineOf(string key) =>
        Find(Yaml)?.LineWhere(line => line.TrimStart(' ', '-').StartsWith(key + ":", StringComparison.Ordinal));
}
