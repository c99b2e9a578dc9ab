using Grader.Verification;

namespace Grader.Cli.Verify;

/// <summary>
/// Says on stderr how far it is: one line that is written over, or on no terminal a line for each challenge and now and then.
/// </summary>
internal sealed class VerifyProgress(TextWriter errors, bool isTerminal) : IProgress<Graded>, IDisposable
{
    private const int Stride = 100;

    private readonly Lock gate = new();
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);

    public void Report(Graded value)
    {
        lock (gate)
        {
            var line = $"grader: {value.Number} of {value.Of} graded, at {value.Slug} {value.Name}";
            var isNew = begun.Add(value.Slug);
            if (isTerminal) errors.Write($"\r\u001b[K{line}");
            else if (isNew || value.Number % Stride == 0) errors.WriteLine(line);
        }
    }

    public void Dispose()
    {
        if (isTerminal) errors.Write("\r\u001b[K");
    }
}
