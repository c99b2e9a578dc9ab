namespace Grader.Grading.Metadata;

internal enum TypeNodeKind
{
    Primitive,
    Named,
    Array,
    ByReference,
    Pointer,
    FunctionPointer,
    TypeParameter,
    MethodParameter,
    Modified,
    Pinned,
    TypedReference,
}
