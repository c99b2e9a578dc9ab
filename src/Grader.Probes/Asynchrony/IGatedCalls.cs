namespace Grader.Probes.Asynchrony;

/// <summary>A callback whose calls can be held back, so that an assertion decides which ends first.</summary>
internal interface IGatedCalls
{
    AsyncMode Mode { get; set; }

    /// <summary>More calls than this at the same time are a violation; null for no limit.</summary>
    int? Limit { get; set; }

    Gate Gate { get; }
}
