namespace Grader.Policy.Tests;

/// <summary>A part of a message, and the place where it must stand: <c>?</c> and nothing where there is none.</summary>
internal sealed record Refusal(string Text, string Line, string Column);
