using System.Diagnostics;

namespace Grader.Probes;

/// <summary>A test that must fail. A run in which it "passed" was forged. It gives no points and is not listed in the result; it should
/// look like any other test and have no telling name.</summary>
[Conditional("MANIFEST")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class CanaryAttribute : Attribute;
