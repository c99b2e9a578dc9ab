using Microsoft.CodeAnalysis;

namespace Grader.Verification.Mutants.Sites;

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
