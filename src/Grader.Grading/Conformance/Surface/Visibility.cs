namespace Grader.Grading.Conformance.Surface;

internal enum Visibility
{
    /// <summary>Private or internal: other assemblies do not see it.</summary>
    Hidden,
    Protected,
    Public,
}
