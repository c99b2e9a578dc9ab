using Grader.Verification.Mutants.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>ToList before the iteration.</summary>
internal sealed class BufferBefore() : Mutator("buffer-before", "reads everything into a list at the call, before anybody iterates")
{
    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
    [
        .. ResultSite.Of(reference).Select(result => result.With(Buffered(result))),
        .. SourceRead.Of(reference).Where(read => read is { IsForwarded: true, Kind: not StreamKind.Async })
            .Select(read => Edit.Replace(read.Expression, $"{read.Text}.ToList()")),
    ];

    private static string Buffered(ResultSite result) => result.Kind switch
    {
        StreamKind.Async => $"return {result.Body}.ToBlockingEnumerable().ToList().ToAsyncEnumerable();",
        StreamKind.Enumerator => $"""
            var all = new List<{((GenericNameSyntax)result.Method.ReturnType).TypeArgumentList.Arguments[0]}>();
            using var items = {result.Body};
            while (items.MoveNext())
                all.Add(items.Current);
            return all.GetEnumerator();
            """,
        _ => $"return {result.Body}.ToList();",
    };
}

/// <summary>ToArray inside the iteration: lazy until the first item is asked for, and then no more.</summary>
internal sealed class BufferInside() : Mutator("buffer-inside", "reads its whole source into an array when the first item is asked for")
{
    private static readonly StreamWrapper Wrapper = new("""
        var all = new List<T>();
        foreach (var item in source)
            all.Add(item);
        for (var i = 0; i < all.Count; i++)
            yield return all[i];
        """);

    public override IEnumerable<Edit> Edits(ReferenceModel reference) => SourceRead.Enumerated(reference).Select(read => read.Kind switch
    {
        StreamKind.Async => Wrapper.Around(read),
        // A list of its own has the Count that the code asks for; an array has not.
        StreamKind.List => Edit.Replace(read.Expression, $"{read.Text}.ToList()"),
        _ => Edit.Replace(read.Expression, $"{read.Text}.ToArray().AsEnumerable()"),
    });
}

/// <summary>One item more than was asked for.</summary>
internal sealed class ReadOneAhead() : Mutator("read-one-ahead", "pulls the next item before it hands on the one at hand")
{
    private static readonly StreamWrapper Wrapper = new("""
        using var items = source.GetEnumerator();
        var more = items.MoveNext();
        while (more)
        {
            var item = items.Current;
            more = items.MoveNext();
            yield return item;
        }
        """);

    public override IEnumerable<Edit> Edits(ReferenceModel reference) => reference.Streams
        ? Wrapper.AroundSources(reference, result => result.UsesWhatItIsGiven || reference.ThrowsOnTheWay)
        : [];
}

/// <summary>One buffer for all that is yielded: who keeps an earlier item sees it change.</summary>
internal sealed class ShareBuffer() : Mutator("share-buffer", "yields one and the same buffer again and again, with other content")
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

    public override IEnumerable<Edit> Edits(ReferenceModel reference) =>
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
