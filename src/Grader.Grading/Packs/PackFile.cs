using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Grader.Grading.Packs;

/// <summary>A file of a pack, read once: what is served, compiled and hashed are the same bytes.</summary>
/// <param name="Name">Relative to the pack's root.</param>
internal sealed record PackFile(string Name, byte[] Content)
{
    /// <summary>The files of one folder, in order of name; none where there is no such folder.</summary>
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

    /// <summary>The line of the first byte that is no UTF-8; null where there is none.</summary>
    public int? LineOutsideUtf8
    {
        get
        {
            if (Utf8.IsValid(Content)) return null;
            var sound = 0;
            while (Rune.DecodeFromUtf8(Content.AsSpan(sound), out _, out var length) == OperationStatus.Done) sound += length;
            return Content.AsSpan(0, sound).Count((byte)'\n') + 1;
        }
    }

    /// <summary>From 1; null where no line is like this.</summary>
    public int? LineWhere(Func<string, bool> predicate)
    {
        var index = Array.FindIndex(Text.Split('\n'), line => predicate(line));
        return index < 0 ? null : index + 1;
    }
}
