namespace Grader.Verification.Mutants;

/// <summary>One way to break laziness or memory.</summary>
internal interface IMutator
{
    /// <summary>Goes into the ids of its mutants, so it never changes.</summary>
    string Id { get; }

    /// <summary>What its mutants do wrong, to be read after "a mutant that …".</summary>
    string Sentence { get; }

    /// <summary>One for each place, in the order of the text.</summary>
    IEnumerable<Edit> Edits(ReferenceModel reference);
}
