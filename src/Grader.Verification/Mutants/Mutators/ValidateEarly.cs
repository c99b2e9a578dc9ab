using Grader.Verification.Mutants.Sites;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>The iterator's own beginning, with the checks that belong there, at the call.</summary>
internal sealed class ValidateEarly : IMutator
{
    public string Id => "validate-early";

    public string Sentence => "runs up to the first item at the call, to see whether it would throw";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from result in ResultSite.Of(reference)
        where result.UsesWhatItIsGiven
        let tried = result.Kind is StreamKind.Async ? $"{result.Body}.ToBlockingEnumerable()" : result.Body
        select result.With($"foreach (var item in {tried})\n    break;\nreturn {result.Body};");
}
