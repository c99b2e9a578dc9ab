namespace Grader.Verification.Mutants;

/// <summary>What became of a mutant.</summary>
public enum MutantStatus
{
    /// <summary>It does not compile, or does not meet the contract. It does not count.</summary>
    NotCompiled,

    /// <summary>A hidden test fails on it.</summary>
    Killed,

    /// <summary>It passes, and its author says why it is right.</summary>
    Equivalent,

    /// <summary>It passes, and nobody says why.</summary>
    Survived,

    /// <summary>The challenge, a measurement or the machine failed: that is no kill.</summary>
    Undecided,
}
