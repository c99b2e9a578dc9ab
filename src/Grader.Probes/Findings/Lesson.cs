namespace Grader.Probes.Findings;

/// <summary>What code with a property does, and the idea to read about.</summary>
internal sealed record Lesson(string? Text, string? Concept);
