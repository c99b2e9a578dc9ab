namespace Grader.Probes;

/// <summary>A memory measurement was inconclusive. Run the test again in a fresh process; it has not failed.</summary>
public sealed class InconclusiveException : PropertyViolationException
{
    internal InconclusiveException(string message)
        : base(message)
    {
    }
}
