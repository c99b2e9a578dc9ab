using Grader.Verification.Mutants.Sites;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>ToArray inside the iteration: lazy until the first item is asked for, and then no more.</summary>
internal sealed class BufferInside : IMutator
{
    private static readonly StreamWrapper Wrapper = new("""
        var all = new List<T>();
        foreach (var item in source)
            all.Add(item);
        for (var i = 0; i < all.Count; i++)
            yield return all[i];
        """);

    public string Id => "buffer-inside";

    public string Sentence => "reads its whole source into an array when the first item is asked for";

    public IEnumerable<Edit> Edits(ReferenceModel reference) => SourceRead.Enumerated(reference).Select(read => read.Kind switch
    {
        StreamKind.Async => Wrapper.Around(read),
        // A list of its own has the Count that the code asks for; an array has not.
        StreamKind.List => Edit.Replace(read.Expression, $"{read.Text}.ToList()"),
        _ => Edit.Replace(read.Expression, $"{read.Text}.ToArray().AsEnumerable()"),
    });
}
