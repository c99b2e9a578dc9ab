namespace Grader.Guest.Compilation;

/// <summary>A name and where the student's source has it. Line and column count from 1.</summary>
/// <param name="Extent">The whole declaration with its attributes and body, where uses were asked for.</param>
public sealed record NamedPlace(string Name, string File, int Line, int Column, SourceRange? Extent = null);
