namespace Grader.Probes.Findings;

/// <summary>Violations that async sources detect themselves.</summary>
internal static class AsyncFindings
{
    public static Finding AskedBeforeReady() => new(
        "AS-BLOCK", "Blocks. Your code asked for the result of an operation that had not completed.")
    {
        Cause = "GetAwaiter().GetResult() or .Result instead of await.",
    };

    public static Finding ReadSynchronously() => new(
        "AS-BLOCK", "Blocks. Your code read from a reader synchronously while the data was still on its way.")
    {
        Cause = "ReadLine, Read or ReadToEnd where ReadLineAsync should be awaited.",
    };

    public static Finding Overlapped() => new(
        "AS-OVERLAP", "Overlaps. MoveNextAsync was called while an earlier MoveNextAsync had not come back.")
    {
        Allowed = 1,
        Observed = 2,
        Unit = "calls in flight",
        Cause = "the task of MoveNextAsync is kept and awaited later, while the next one is started.",
    };

    public static Finding DisposedWhilePending() => new(
        "AS-DISPOSE", "Disposes too early. DisposeAsync was called while MoveNextAsync had not come back.")
    {
        Cause = "the pending MoveNextAsync is not awaited before the enumerator is left.",
    };
}
