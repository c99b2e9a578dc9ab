namespace Grader.Grading.Intake;

/// <summary>Why a submission is not accepted.</summary>
/// <param name="Pointer">The field at fault as a JSON pointer (RFC 6901), such as <c>/files/0/name</c>.</param>
/// <param name="Message">What is wrong, the limit, and what to do.</param>
/// <param name="TooLarge">True for sizes and counts (413), false for everything else (400).</param>
public sealed record IntakeProblem(string Pointer, string Message, bool TooLarge);
