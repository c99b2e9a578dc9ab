namespace Grader.Probes.Findings;

/// <summary>What async sources and the assertions about async streams find, in words.</summary>
internal static class AsyncFindings
{
    public static Finding AskedBeforeReady() => new(
        "AS-BLOCK", "Blocks. Your code asked for the result of an operation that had not completed.",
        Cause: "GetAwaiter().GetResult() or .Result instead of await.");

    public static Finding ReadSynchronously() => new(
        "AS-BLOCK", "Blocks. Your code read from a reader synchronously while the data was still on its way.",
        Cause: "ReadLine, Read or ReadToEnd where ReadLineAsync should be awaited.");

    public static Finding Overlapped() => new(
        "AS-OVERLAP", "Overlaps. MoveNextAsync was called while an earlier MoveNextAsync had not come back.",
        Measured: new(1, 2, "calls in flight"),
        Cause: "the task of MoveNextAsync is kept and awaited later, while the next one is started.");

    public static Finding DisposedWhilePending() => new(
        "AS-DISPOSE", "Disposes too early. DisposeAsync was called while MoveNextAsync had not come back.",
        Cause: "the pending MoveNextAsync is not awaited before the enumerator is left.");

    public static Finding NeverOpened(string property) => new(
        property, "Never opens the source. Items came, but nothing was read from the source that was given.");

    public static Finding Leaked(AsyncSourceProbe source, string moment)
    {
        return new Finding(
            "AS-DISPOSE",
            $"Leaves the source{source.Quoted} open. The consumer {moment}; {Plural.Number(source.Opens)} opened, "
            + $"{Plural.Number(source.EffectiveDisposals)} disposed.",
            Measured: new(source.Opens, source.EffectiveDisposals, "disposals"),
            Cause: "no await using (or await foreach, or using for a reader) around the source.");
    }

    public static Finding NotAwaited(int pending) => new(
        "AS-DISPOSE", "Does not wait for the disposal. Your DisposeAsync had come back while that of the source had not.",
        Measured: new(0, pending, "disposals pending"), Cause: "DisposeAsync is called without await.");
}
