using Grader.Verification.Mutants;
using Grader.Verification.Solutions;

namespace Grader.Cli.Verify;

/// <summary>Says on stderr what was graded: one line that is written over, or on no terminal a line for each challenge.</summary>
internal sealed class VerifyProgress(TextWriter errors, bool isTerminal) : IProgress<Solution>, IProgress<Mutant>, IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private int graded;

    public void Report(Solution value) => Report(value.Slug, value.Name);

    public void Report(Mutant value) => Report(value.Slug, $"{value.Slug} {value.Id}");

    public void Dispose()
    {
        if (isTerminal) errors.Write("\r\u001b[K");
    }

    private void Report(string slug, string name)
    {
        lock (gate)
        {
            graded++;
            var isNew = begun.Add(slug);
            if (isTerminal) errors.Write($"\r\u001b[Kgrader: {graded} graded, at {name}");
            else if (isNew) errors.WriteLine($"grader: at {slug}");
        }
    }
}
