namespace Grader.Guest.Compilation;

/// <summary>A name and its place in the student's source. Line and column count from 1.</summary>
/// <param name="Extent">The whole declaration with its attributes and body, if the request asked for uses.</param>
public sealed record NamedPlace(string Name, string File, int Line, int Column, SourceRange? Extent = null);
