namespace Grader.Guest.Compilation;

/// <summary>One use of a type or member of another assembly. Line and column count from 1.</summary>
/// <param name="Name">As in <see cref="SourceFacts.Written"/>; a property stands for its accessors.</param>
/// <param name="Construct">
/// What a person wrote instead of the name: <c>`await foreach`</c> for GetAsyncEnumerator. Null if the name is written.
/// </param>
public sealed record SourceUse(string Name, string File, int Line, int Column, string? Construct = null);
