using Grader.Verification.Mutants.Sites;

namespace Grader.Verification.Mutants.Mutators;

/// <summary>A fault that looks like an end.</summary>
internal sealed class CatchAll : IMutator
{
    private static readonly StreamWrapper Wrapper = new("""
        using var items = source.GetEnumerator();
        while (true)
        {
            T item;
            try
            {
                if (!items.MoveNext())
                    break;
                item = items.Current;
            }
            catch
            {
                break;
            }

            yield return item;
        }
        """);

    public string Id => "catch-all";

    public string Sentence => "catches every exception of its source and ends as if all were well";

    public IEnumerable<Edit> Edits(ReferenceModel reference) => Wrapper.AroundSources(reference, result => result.CanFail(reference));
}
