namespace Grader.Guest.Compilation;

/// <summary>A range of a file. Lines and columns count from 1; the end is exclusive.</summary>
public sealed record SourceRange(int Line, int Column, int EndLine, int EndColumn);
