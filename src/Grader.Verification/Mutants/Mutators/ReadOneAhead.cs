using Grader.Verification.Mutants.Sites;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>One item more than was asked for.</summary>
internal sealed class ReadOneAhead : IMutator
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

    public string Id => "read-one-ahead";

    public string Sentence => "pulls the next item before it hands on the one at hand";

    public IEnumerable<Edit> Edits(ReferenceModel reference) => reference.Streams
        ? Wrapper.AroundSources(reference, result => result.UsesWhatItIsGiven || reference.ThrowsOnTheWay)
        : [];
}
