using System.Diagnostics;

namespace Grader.Probes;

/// <summary>Asks for a process in which no other test runs: for tests that fill the heap, or that measure its peak.</summary>
[Conditional("MANIFEST")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnProcessAttribute : Attribute;
