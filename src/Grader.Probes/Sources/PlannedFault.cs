namespace Grader.Probes.Sources;

/// <summary>An exception that a probe throws when the point is reached.</summary>
internal sealed class PlannedFault(FaultPoint point, long ordinal, Exception error)
{
    public FaultPoint Point => point;

    public long Ordinal => ordinal;

    public bool IsAtItem => point is FaultPoint.MoveNext or FaultPoint.Current;

    /// <summary>Whether student code came so far. Code that is lazier than expected never meets the error.</summary>
    public bool Reached { get; private set; }

    public Exception Reach()
    {
        Reached = true;
        return error;
    }
}
