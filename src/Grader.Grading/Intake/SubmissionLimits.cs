using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.RegularExpressions;
using Grader.Contracts.Submissions;

namespace Grader.Grading.Intake;

/// <summary>The limits on a submission's files, checked on raw text before anything parses it.</summary>
public sealed partial class SubmissionLimits
{
    public const string Section = "SubmissionLimits";

    private const char ByteOrderMark = '\uFEFF';

    [Range(1, 100)]
    public int MaxFiles { get; init; } = 10;

    /// <summary>Bytes of UTF-8.</summary>
    [Range(1, 1 << 20)]
    public int MaxFileBytes { get; init; } = 64 * 1024;

    /// <summary>Bytes of UTF-8.</summary>
    [Range(1, 10 << 20)]
    public int MaxTotalBytes { get; init; } = 256 * 1024;

    /// <summary>Characters of a file's name.</summary>
    [Range(4, 255)]
    public int MaxNameLength { get; init; } = 100;

    /// <summary>Every reason to refuse these files; empty if there is none.</summary>
    public IReadOnlyList<IntakeProblem> Check(IReadOnlyList<SourceFile> files)
    {
        if (files.Count == 0) return [new("/files", "Send at least one file.", TooLarge: false)];
        if (files.Count > MaxFiles) return [new("/files", $"{files.Count} files; at most {MaxFiles} are taken.", TooLarge: true)];

        var problems = new List<IntakeProblem>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0;
        for (var i = 0; i < files.Count; i++)
        {
            if (CheckName(files[i].Name, names) is { } reason) problems.Add(new($"/files/{i}/name", reason, TooLarge: false));
            total += CheckContent(files[i], $"/files/{i}/content", problems);
        }

        if (total > MaxTotalBytes) problems.Add(new("/files", $"{total} bytes in all; at most {MaxTotalBytes} are taken.", TooLarge: true));
        return problems;
    }

    private string? CheckName(string name, HashSet<string> names) => name switch
    {
        _ when name.Length > MaxNameLength => $"The name has {name.Length} characters; at most {MaxNameLength} are taken.",
        _ when !FileName().IsMatch(name) =>
            "A file's name is made of A-Z a-z 0-9 _ . - and ends in .cs, without a folder: Solution.cs.",
        _ when !names.Add(name) => $"Two files are called '{name}'; names must differ in more than case.",
        _ => null,
    };

    private int CheckContent(SourceFile file, string pointer, List<IntakeProblem> problems)
    {
        var bytes = Encoding.UTF8.GetByteCount(file.Content);
        if (bytes > MaxFileBytes)
            problems.Add(new(pointer, $"'{file.Name}' has {bytes} bytes; at most {MaxFileBytes} are taken.", TooLarge: true));
        else if (string.IsNullOrWhiteSpace(file.Content.TrimStart(ByteOrderMark)))
            problems.Add(new(pointer, $"'{file.Name}' is empty.", TooLarge: false));
        else if (file.Content.Contains('\0'))
            problems.Add(new(pointer, $"'{file.Name}' contains a NUL character; send C# source text.", TooLarge: false));
        else if (HasLoneSurrogate(file.Content))
            problems.Add(new(pointer, $"'{file.Name}' is not valid Unicode: it has half of a surrogate pair.", TooLarge: false));
        return bytes;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsSurrogatePair(text, i)) return true;
            i++;
        }

        return false;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_.-]+\.cs\z")]
    private static partial Regex FileName();
}
