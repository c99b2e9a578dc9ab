using Microsoft.CodeAnalysis;

namespace Grader.Verification.Mutants.Sites;

/// <summary>How a source of items is typed.</summary>
internal enum StreamKind
{
    /// <summary><c>IEnumerable&lt;T&gt;</c></summary>
    Sequence,

    /// <summary><c>System.Collections.IEnumerable</c></summary>
    Untyped,

    /// <summary><c>IReadOnlyList&lt;T&gt;</c></summary>
    List,

    /// <summary><c>IAsyncEnumerable&lt;T&gt;</c></summary>
    Async,

    /// <summary><c>IEnumerator&lt;T&gt;</c>: what a sequence that is a type of its own hands out.</summary>
    Enumerator,
}

/// <summary>Tells what hands out items one by one from what already has them: an array of sources is no source.</summary>
internal static class StreamTypes
{
    public static StreamKind? KindOf(ITypeSymbol? type) => type?.OriginalDefinition switch
    {
        { SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } => StreamKind.Sequence,
        { SpecialType: SpecialType.System_Collections_IEnumerable } => StreamKind.Untyped,
        { SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T } => StreamKind.List,
        { MetadataName: "IAsyncEnumerable`1" } => StreamKind.Async,
        _ => null,
    };
}
