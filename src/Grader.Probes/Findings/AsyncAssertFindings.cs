namespace Grader.Probes.Findings;

/// <summary>What the assertions about async streams find, in words.</summary>
internal static class AsyncAssertFindings
{
    public static Finding NeverOpened(string property) => new(
        property, "Never opens the source. Items came, but nothing was read from the source that was given.");

    public static Finding Leaked(AsyncSourceProbe source, string moment) => new(
        "AS-DISPOSE",
        $"Leaves the source open. The consumer {moment}; {Plural.Number(source.Opens)} opened, "
        + $"{Plural.Number(source.EffectiveDisposals)} disposed.")
    {
        Allowed = source.Opens,
        Observed = source.EffectiveDisposals,
        Unit = "disposals",
        Cause = "no await using (or await foreach, or using for a reader) around the source.",
    };

    public static Finding NotAwaited(int pending) => new(
        "AS-DISPOSE", "Does not wait for the disposal. Your DisposeAsync had come back while that of the source had not.")
    {
        Observed = pending,
        Allowed = 0,
        Unit = "disposals pending",
        Cause = "DisposeAsync is called without await.",
    };
}
