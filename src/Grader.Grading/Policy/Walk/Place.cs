using Grader.Guest.Compilation;

namespace Grader.Grading.Policy.Walk;

/// <summary>A place in the student's files, from 1; empty where none is known.</summary>
/// <param name="Extent">The statement or declaration that begins or stands here.</param>
/// <param name="IsDeclaration">Of a declaration rather than of a statement.</param>
internal readonly record struct Place(string? File, int? Line, int? Column, SourceRange? Extent = null, bool IsDeclaration = false);
