namespace Grader.Probes.Asynchrony;

/// <summary>One asynchronous operation of a probe that has not come back yet.</summary>
internal abstract class Turn
{
    /// <summary>Does the work and runs whatever awaits it. A second completion does nothing.</summary>
    public abstract void Complete();
}
