namespace Grader.Probes.Findings;

/// <summary>What the assertions about disposal find, in words.</summary>
internal static class DisposalFindings
{
    private const string Property = "LZ-DISPOSE";

    /// <param name="others">Whether other sources were disposed.</param>
    public static Finding Leaked(SourceProbe source, string moment, bool others)
    {
        return new Finding(
            Property,
            $"Leaves the source{source.Quoted} open. The consumer {moment}; {Plural.Number(source.Opens)} opened, "
            + $"{Plural.Number(source.EffectiveDisposals)} disposed.",
            Measured: new(source.Opens, source.EffectiveDisposals, "disposals"),
            Cause: others && source.HasEnded
                ? "a source that has ended is let go of (taken off a list, say) without Dispose."
                : moment.StartsWith("reached", StringComparison.Ordinal)
                ? "the enumerator (or reader) is never disposed: no using, no foreach."
                : moment.StartsWith("left before", StringComparison.Ordinal)
                ? "GetEnumerator opens the source, and an iterator's finally block is to close it: that runs only once its body has begun."
                : "there is no using (or foreach) around it, or Dispose stands after the loop, where neither a break nor an exception "
                    + "comes.");
    }

    public static Finding NeverOpened(string moment) => new(
        Property, $"Never opens the source. The consumer {moment}, but no source was opened: nothing could be disposed.");
}
