namespace Grader.Grading.Metadata;

/// <summary>A type as a signature spells it (ECMA-335 II.23.2.12): a tree whose leaves are names and parameters.</summary>
internal sealed class TypeNode
{
    private static readonly TypeNode[] NoParts = [];

    public required TypeNodeKind Kind { get; init; }

    /// <summary>Of <see cref="TypeNodeKind.Primitive"/>.</summary>
    public SignatureTypeCode Code { get; init; }

    /// <summary>Of <see cref="TypeNodeKind.Named"/>; the modifier of <see cref="TypeNodeKind.Modified"/>.</summary>
    public EntityHandle Type { get; init; }

    /// <summary>Of <see cref="TypeNodeKind.Named"/>: a struct or enum.</summary>
    public bool IsValueType { get; init; }

    /// <summary>The rank of an array (0 for a vector), or the index of a parameter.</summary>
    public int Number { get; init; }

    /// <summary>Type arguments; the element, pointed-to or modified type.</summary>
    public TypeNode[] Parts { get; init; } = NoParts;

    public TypeNode Part => Parts[0];
}

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
