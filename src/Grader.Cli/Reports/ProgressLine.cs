namespace Grader.Cli.Reports;

/// <summary>Progress on stderr: one line that overwrites itself on a terminal, a line every hundred steps elsewhere.</summary>
internal sealed class ProgressLine(TextWriter errors, bool isTerminal) : IDisposable
{
    private const int Stride = 100;
    private const string Erase = "\r\u001b[K";

    private readonly Lock gate = new();

    public static ProgressLine OnStderr() => new(Console.Error, !Console.IsErrorRedirected);

    /// <param name="number">The number of steps done.</param>
    /// <param name="isMilestone">True to write the line even between two strides.</param>
    public void Show(int number, string line, bool isMilestone = false)
    {
        lock (gate)
        {
            if (isTerminal) errors.Write($"{Erase}grader: {line}");
            else if (isMilestone || number % Stride == 0) errors.WriteLine($"grader: {line}");
        }
    }

    /// <summary>Erases the line.</summary>
    public void Dispose()
    {
        if (isTerminal) errors.Write(Erase);
    }
}
