namespace Grader.Verification.Solutions;

/// <summary>What a solution of a pack is there for.</summary>
public enum SolutionKind
{
    /// <summary>Must pass with full score.</summary>
    Reference,

    /// <summary>Must die on the property that its first line names.</summary>
    Wrong,
}
