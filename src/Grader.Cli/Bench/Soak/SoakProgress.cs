namespace Grader.Cli.Bench.Soak;

/// <summary>A line now and then: a run takes minutes.</summary>
internal sealed class SoakProgress(TextWriter output, int count) : IProgress<string>
{
    private const int Lines = 20;

    private int done;

    public void Report(string value)
    {
        var number = Interlocked.Increment(ref done);
        if (number % Math.Max(1, count / Lines) == 0) output.WriteLine($"grader: {number} submissions, the last one {value}");
    }
}
