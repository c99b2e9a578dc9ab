using Grader.Cli.Reports;
using Grader.Verification.Flakes;

namespace Grader.Cli.Bench.Flakes;

/// <summary>Says on stderr how far it is: one line that is written over, or on no terminal a line now and then.</summary>
internal sealed class FlakesProgress(TextWriter errors, bool isTerminal, int wanted) : IProgress<FlakeTally>, IDisposable
{
    private const int Stride = 100;

    private readonly Lock gate = new();
    private int said;

    public void Report(FlakeTally value)
    {
        lock (gate)
        {
            var line = $"grader: {value.Gradings} of {wanted} graded, {value.Flips} flips, {value.Inconclusive} inconclusive";
            foreach (var flip in value.FlipsAfter(said)) Say(flip);
            if (isTerminal) errors.Write($"\r\u001b[K{line}");
            else if (value.Gradings % Stride == 0) errors.WriteLine(line);
        }
    }

    // Whoever runs a long hunt wants to know at once.
    private void Say(VerdictChange flip)
    {
        said++;
        if (isTerminal) errors.Write("\r\u001b[K");
        errors.WriteLine($"grader: {flip.Program} flips from {VerdictWords.Of(flip.Expected)} to {VerdictWords.Of(flip.Actual)}");
    }

    public void Dispose()
    {
        if (isTerminal) errors.Write("\r\u001b[K");
    }
}
