namespace Grader.Service.Problems;

/// <summary>What is wrong with one field.</summary>
/// <param name="Pointer">The field as a JSON pointer in a fragment (RFC 6901, section 6): <c>#/files/0/name</c>.</param>
internal sealed record FieldError(string Pointer, string Detail);
