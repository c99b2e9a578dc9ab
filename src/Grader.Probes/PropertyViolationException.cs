using Xunit.Sdk;

namespace Grader.Probes;

/// <summary>
/// A property does not hold. It may be thrown inside student code, which may swallow it: the violation is latched in
/// the session before, and is reported all the same.
/// </summary>
public class PropertyViolationException : XunitException
{
    internal PropertyViolationException(string message)
        : base(message)
    {
    }
}
