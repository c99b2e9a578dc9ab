namespace Grader.Grading.Policy.Walk;

/// <summary>What follows an instruction's code.</summary>
internal enum Operand
{
    None,
    OneByte,
    TwoBytes,
    FourBytes,
    EightBytes,
    Token,
    Switch,

    /// <summary>Known, and not allowed; or not known.</summary>
    Forbidden,
}
