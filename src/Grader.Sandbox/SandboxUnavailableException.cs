namespace Grader.Sandbox;

/// <summary>This machine cannot run the sandbox; the message says what is missing and what to do.</summary>
public sealed class SandboxUnavailableException : Exception
{
    public SandboxUnavailableException(string message)
        : base(message)
    {
    }

    public SandboxUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
