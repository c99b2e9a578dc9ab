namespace Grader.Guest.Compilation;

/// <summary>A stretch of a file. Lines and columns count from 1; the end is the first character behind it.</summary>
public sealed record SourceRange(int Line, int Column, int EndLine, int EndColumn);
