namespace Grader.Grading.Policy.Walk;

/// <summary>Something forbidden that was found.</summary>
/// <param name="Subject">A member's full name, or the name of a structural rule.</param>
/// <param name="Message">What the student reads.</param>
internal sealed record Finding(string Subject, Place Place, string Message);
