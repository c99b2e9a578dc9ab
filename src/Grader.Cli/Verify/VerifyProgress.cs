using Grader.Verification.Solutions;

namespace Grader.Cli.Verify;

/// <summary>Says on stderr what was graded: one line that is written over, or on no terminal a line for each challenge.</summary>
internal sealed class VerifyProgress(TextWriter errors, bool isTerminal) : IProgress<Solution>, IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private int graded;

    public void Report(Solution value)
    {
        lock (gate)
        {
            graded++;
            var isNew = begun.Add(value.Slug);
            if (isTerminal) errors.Write($"\r\u001b[Kgrader: {graded} graded, at {value.Name}");
            else if (isNew) errors.WriteLine($"grader: at {value.Slug}");
        }
    }

    public void Dispose()
    {
        if (isTerminal) errors.Write("\r\u001b[K");
    }
}
