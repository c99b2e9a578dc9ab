namespace Grader.Probes;

/// <summary>Kinds of events that an order can be declared for.</summary>
[Flags]
public enum StepKinds
{
    /// <summary>No event.</summary>
    None = 0,

    /// <summary>A source is opened.</summary>
    Open = 1,

    /// <summary>A source gives an item.</summary>
    Pull = 2,

    /// <summary>A source reports its end for the first time.</summary>
    End = 4,

    /// <summary>A callback is called.</summary>
    Call = 8,

    /// <summary>The consumer gets an item.</summary>
    Yield = 16,

    /// <summary>The consumer reaches the end.</summary>
    Finish = 32,

    /// <summary>An opened source is disposed.</summary>
    Dispose = 64,
}
