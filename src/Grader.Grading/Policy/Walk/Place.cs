namespace Grader.Grading.Policy.Walk;

/// <summary>A place in the student's files, from 1; empty where none is known.</summary>
internal readonly record struct Place(string? File, int? Line, int? Column);
