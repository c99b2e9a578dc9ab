namespace Grader.Client.Problems;

/// <summary>An error in one field of a request.</summary>
/// <param name="Pointer">A JSON pointer as a fragment: <c>#/files/0/name</c>.</param>
/// <param name="Detail">What is wrong with it.</param>
public sealed record ProblemField(string Pointer, string Detail);
