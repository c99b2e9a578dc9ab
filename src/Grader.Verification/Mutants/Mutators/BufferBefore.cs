using Grader.Verification.Mutants.Sites;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>ToList before the iteration.</summary>
internal sealed class BufferBefore : IMutator
{
    public string Id => "buffer-before";

    public string Sentence => "reads everything into a list at the call, before anybody iterates";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
    [
        .. ResultSite.Of(reference).Select(result => result.With($"return {Buffered(result)};")),
        .. SourceRead.Of(reference).Where(read => read is { IsForwarded: true, Kind: not StreamKind.Async })
            .Select(read => Edit.Replace(read.Expression, $"{read.Text}.ToList()")),
    ];

    private static string Buffered(ResultSite result) =>
        result.Kind is StreamKind.Async ? $"{result.Body}.ToBlockingEnumerable().ToList().ToAsyncEnumerable()" : $"{result.Body}.ToList()";
}
