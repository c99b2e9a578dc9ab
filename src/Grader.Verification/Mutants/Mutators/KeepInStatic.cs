using Grader.Verification.Mutants.Sites;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A stream that is remembered for ever.</summary>
internal sealed class KeepInStatic : IMutator
{
    private static readonly StreamWrapper Wrapper = new(
        """
        foreach (var item in source)
        {
            Kept.Add(item);
            yield return item;
        }
        """,
        "private static readonly List<object?> Kept = [];");

    public string Id => "keep-in-static";

    public string Sentence => "keeps what it has yielded in a static list, also when nobody enumerates any more";

    public IEnumerable<Edit> Edits(ReferenceModel reference) =>
        Wrapper.AroundResults(reference) is { Count: > 0 } edits
            ? edits
            : ValueEntry.Of(reference).Select(entry => entry.Keep("private static readonly"));
}
