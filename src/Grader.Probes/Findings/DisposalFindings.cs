namespace Grader.Probes.Findings;

/// <summary>What the assertions about disposal find, in words.</summary>
internal static class DisposalFindings
{
    private const string Property = "LZ-DISPOSE";

    public static Finding Leaked(SourceProbe source, string moment)
    {
        var name = source.Label is { } label ? $" '{label}'" : "";
        return new Finding(
            Property,
            $"Leaves the source{name} open. The consumer {moment}; {Plural.Number(source.Tally.Pulled)} opened, "
            + $"{Plural.Number(source.Tally.PulledDisposals)} disposed.")
        {
            Allowed = source.Tally.Pulled,
            Observed = source.Tally.PulledDisposals,
            Unit = "disposals",
            Cause = moment.StartsWith("reached", StringComparison.Ordinal)
                ? "the enumerator (or reader) is never disposed: no using, no foreach."
                : "Dispose stands after the loop and not in a using or finally, so a break never reaches it.",
        };
    }

    public static Finding NeverOpened(string moment) => new(
        Property, $"Never opens the source. The consumer {moment}, but no source was opened: nothing could be disposed.");
}
