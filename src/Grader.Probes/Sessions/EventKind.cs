namespace Grader.Probes.Sessions;

/// <summary>What happened; the order of the members has no meaning.</summary>
internal enum EventKind : byte
{
    Open,
    Pull,
    End,
    Read,
    Call,
    Fault,
    Dispose,
    Count,
    Index,
    Copy,
    Wait,
    Cancel,
    Rent,
    Return,

    // The consumer's side.
    Yield,
    Finish,
    Break,
}
