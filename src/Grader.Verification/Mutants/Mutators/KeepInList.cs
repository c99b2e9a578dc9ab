using Grader.Verification.Mutants.Sites;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A stream that remembers where it has been.</summary>
internal sealed class KeepInList : IMutator
{
    private static readonly StreamWrapper Wrapper = new("""
        var kept = new List<T>();
        foreach (var item in source)
        {
            kept.Add(item);
            yield return item;
        }
        """);

    public string Id => "keep-in-list";

    public string Sentence => "keeps what it has yielded in a list while it is enumerated";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
        Wrapper.AroundResults(reference) is { Count: > 0 } edits
            ? edits
            : ValueEntry.Of(reference).Select(entry => entry.Keep("private readonly"));
}
