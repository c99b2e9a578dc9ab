namespace Grader.Sandbox;

/// <summary>This machine cannot run the sandbox; the message says what is missing and what to do.</summary>
public class SandboxUnavailableException : Exception
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

/// <summary>Somebody else ended a sandboxed program in the middle of its work: that can be done again.</summary>
public sealed class ProgramKilledException(string program, int signal) : SandboxUnavailableException(
    $"{program} was killed from outside, by signal {signal}: by an operator, or by the kernel, which does so when the machine runs out "
    + "of memory.");
