using Grader.Contracts.Results;

namespace Grader.Guest.Protocol;

/// <summary>The outcome of one test, as the test host saw it.</summary>
/// <param name="Status">Passed, failed, memory_limit or inconclusive.</param>
/// <param name="DurationMs">Wall time.</param>
/// <param name="Message">What happened, with values.</param>
/// <param name="MessageWithoutValues">The same for a hidden counter-example.</param>
/// <param name="Property">The property that a probe found violated, if any.</param>
/// <param name="Evidence">The proof, with values in the trace.</param>
/// <param name="TraceWithoutValues">The trace for a hidden counter-example.</param>
/// <param name="Concept">The concept to read about.</param>
public sealed record TestOutcome(
    TestStatus Status,
    double DurationMs,
    string? Message = null,
    string? MessageWithoutValues = null,
    string? Property = null,
    Evidence? Evidence = null,
    IReadOnlyList<string>? TraceWithoutValues = null,
    string? Concept = null)
{
    /// <summary>The properties whose tests tell what this one found: if one of them does not pass either, this one counts as passed.
    /// </summary>
    public IReadOnlyList<string> ExcusedBy { get; init; } = [];

    /// <summary>Where student code was when an exception left it; null where none did, and for a hidden counter-example.</summary>
    public CodePlace? ThrownAt { get; init; }
}

/// <summary>A place in the assembly of a submission.</summary>
/// <param name="Method">The metadata token of the method.</param>
/// <param name="Offset">In its IL.</param>
public readonly record struct CodePlace(int Method, int Offset);
