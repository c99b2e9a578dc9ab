using System.Text;
using Grader.Contracts.Submissions;
using Grader.Grading.Intake;

namespace Grader.Cli.Grade;

/// <summary>The files that somebody names on the command line, under the limits of a submission over HTTP.</summary>
/// <param name="Files">What could be read.</param>
/// <param name="Problems">Why they cannot be graded, a line each; empty when they can.</param>
internal sealed record SubmittedFiles(IReadOnlyList<SourceFile> Files, IReadOnlyList<string> Problems)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<SubmittedFiles> ReadAsync(
        IReadOnlyList<string> paths, SubmissionLimits limits, CancellationToken cancellationToken)
    {
        var files = new List<SourceFile>();
        var problems = new List<string>();
        foreach (var path in paths)
        {
            var (content, problem) = await ReadAsync(path, limits, cancellationToken);
            if (problem is not null) problems.Add(problem);
            else files.Add(new SourceFile(Path.GetFileName(path), content));
        }

        if (problems.Count == 0) problems.AddRange(limits.Check(files).Select(problem => problem.Message));
        return new SubmittedFiles(files, problems);
    }

    private static async Task<(string Content, string? Problem)> ReadAsync(
        string path, SubmissionLimits limits, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path)) return ("", $"'{path}' is a folder; name its .cs files.");
        if (!File.Exists(path)) return ("", $"There is no file '{path}'.");
        try
        {
            // A device or a huge file must not be read to its end before the limit is seen.
            await using var stream = File.OpenRead(path);
            var bytes = new byte[limits.MaxFileBytes + 1];
            var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
            if (length > limits.MaxFileBytes)
                return ("", $"'{path}' has more than {limits.MaxFileBytes} bytes, which is what is taken at most.");
            return (StrictUtf8.GetString(WithoutByteOrderMark(bytes.AsSpan(0, length))), null);
        }
        catch (DecoderFallbackException)
        {
            return ("", $"'{path}' is not UTF-8 text.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return ("", $"'{path}' cannot be read: {unreadable.Message}");
        }
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
