using Grader.Verification.Mutants.Sites;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A look whether there is anything, and then once more from the start.</summary>
internal sealed class EnumerateTwice : IMutator
{
    private static readonly StreamWrapper Wrapper = new("""
        foreach (var item in source)
            break;
        foreach (var item in source)
            yield return item;
        """);

    public string Id => "enumerate-twice";

    public string Sentence => "looks at the first item, and then enumerates again from the start";

    public IEnumerable<Edit> Edits(ReferenceModel reference) => Wrapper.AroundSources(reference, result => result.OpensSource(reference));
}
