using Xunit.Sdk;

namespace Grader.Probes;

/// <summary>A property does not hold. Student code may swallow this exception; the session has latched the violation first and reports it
/// anyway.</summary>
public class PropertyViolationException : XunitException
{
    internal PropertyViolationException(string message)
        : base(message)
    {
    }
}
