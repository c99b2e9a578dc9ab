using Grader.Verification.Mutants.Sites;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>ToList before the iteration.</summary>
internal sealed class BufferBefore : IMutator
{
    public string Id => "buffer-before";

    public string Sentence => "reads everything into a list at the call, before anybody iterates";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
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
