namespace Grader.Grading.Conformance.Surface;

internal enum MemberKind
{
    Method,
    Property,
    Event,
    Field,
}
