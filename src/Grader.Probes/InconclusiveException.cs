namespace Grader.Probes;

/// <summary>A memory measurement could not decide. The test is to be run again in a fresh process; nobody failed.</summary>
public sealed class InconclusiveException : PropertyViolationException
{
    internal InconclusiveException(string message)
        : base(message)
    {
    }
}
