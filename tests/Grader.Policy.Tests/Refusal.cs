namespace Grader.Policy.Tests;

/// <summary>A part of a message, and the line on which it must stand; <c>?</c> for none.</summary>
internal sealed record Refusal(string Text, string Line);
