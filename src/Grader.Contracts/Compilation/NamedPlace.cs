namespace Grader.Contracts.Compilation;

/// <summary>A name and where the student's source has it. Line and column count from 1.</summary>
public sealed record NamedPlace(string Name, string File, int Line, int Column);
