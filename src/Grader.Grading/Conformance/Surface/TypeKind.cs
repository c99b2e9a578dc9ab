namespace Grader.Grading.Conformance.Surface;

internal enum TypeKind
{
    Class,
    Struct,
    Interface,
    Enum,
    Delegate,
}
