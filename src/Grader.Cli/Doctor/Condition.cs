namespace Grader.Cli.Doctor;

/// <summary>How well one part is.</summary>
internal enum Condition
{
    Ok,

    /// <summary>Works, but could be better.</summary>
    Weak,

    /// <summary>Grading would not work.</summary>
    Broken,
}
