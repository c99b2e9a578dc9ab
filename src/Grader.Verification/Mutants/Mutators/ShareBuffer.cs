using Grader.Verification.Mutants.Sites;
using Microsoft.CodeAnalysis;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>One buffer for all that is yielded: who keeps an earlier item sees it change.</summary>
internal sealed class ShareBuffer : IMutator
{
    private const string OfArrays = """
        internal static class Mutation
        {
            public static IEnumerable<T[]> Of<T>(IEnumerable<T[]> source)
            {
                T[] shared = [];
                foreach (var item in source)
                {
                    if (shared.Length != item.Length)
                        shared = new T[item.Length];
                    item.CopyTo(shared, 0);
                    yield return shared;
                }
            }
        }
        """;

    private const string OfGroups = """
        internal static class Mutation
        {
            public static IEnumerable<(K, IReadOnlyList<T>)> Of<K, T>(IEnumerable<(K Key, IReadOnlyList<T> Items)> source)
            {
                var shared = new List<T>();
                foreach (var (key, items) in source)
                {
                    shared.Clear();
                    shared.AddRange(items);
                    yield return (key, shared);
                }
            }
        }
        """;

    public string Id => "share-buffer";

    public string Sentence => "yields one and the same buffer again and again, with other content";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from result in ResultSite.Of(reference)
        let helper = HelperFor(((INamedTypeSymbol)reference.TypeOf(result.Method.ReturnType)!).TypeArguments[0])
        where helper is not null && result.Kind is StreamKind.Sequence
        select result.With($"return Mutation.Of({result.Body});", helper);

    private static string? HelperFor(ITypeSymbol item) => item switch
    {
        IArrayTypeSymbol => OfArrays,
        INamedTypeSymbol { IsTupleType: true, TupleElements: [_, var second] }
            when StreamTypes.KindOf(second.Type) is StreamKind.List => OfGroups,
        _ => null,
    };
}
