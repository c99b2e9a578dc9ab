namespace Grader.Verification.Mutants;

/// <summary>One way to break laziness or memory.</summary>
/// <param name="id">Goes into the ids of its mutants, so it never changes.</param>
/// <param name="sentence">What its mutants do wrong, to be read after "a mutant that …".</param>
internal abstract class Mutator(string id, string sentence)
{
    public string Id => id;

    public string Sentence => sentence;

    /// <summary>Its mutants break this property, and are wrong only where a challenge promises it; null for every challenge.</summary>
    public virtual string? Property => null;

    /// <summary>One for each place, in the order of the text.</summary>
    public abstract IEnumerable<Edit> Edits(ReferenceModel reference);
}
