using Grader.Verification.Mutants.Sites;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>The iterator's own beginning, with the checks that belong there, at the call.</summary>
internal sealed class ValidateEarly : IMutator
{
    // The first items of some sequences need nothing of what was given; a few more do.
    private const int Tried = 10;

    public string Id => "validate-early";

    public string Sentence => "asks for its first items at the call, to see whether they would throw";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
        from result in ResultSite.Of(reference)
        where result.UsesWhatItIsGiven
        let tried = result.Kind is StreamKind.Async ? $"{result.Body}.ToBlockingEnumerable()" : result.Body
        select result.With($"foreach (var item in {tried}.Take({Tried}))\n    ;\nreturn {result.Body};");
}
