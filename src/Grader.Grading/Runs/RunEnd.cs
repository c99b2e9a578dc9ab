using Grader.Contracts.Results;

namespace Grader.Grading.Runs;

/// <summary>The status that a test gets when its process ends under it, and the sentence that goes with it.</summary>
internal sealed record RunEnd(TestStatus Status, string Message)
{
    private const int Aborted = 128 + 6;
    private const int SegmentationFault = 128 + 11;

    public static RunEnd Timeout(string reason) => new(TestStatus.Timeout, $"The test was ended: {reason}.");

    public static RunEnd MemoryLimit { get; } =
        new(TestStatus.MemoryLimit, "The test process was ended: it took more memory than the challenge allows.");

    public static RunEnd Crash(int exitCode) => new(TestStatus.Crashed, exitCode switch
    {
        Aborted or SegmentationFault =>
            "The test process died, as it does on a stack overflow (recursion without end, or as deep as the input) "
            + "or on an exception that nothing catches.",
        0 => "The test process ended before its tests did, as if it had been told to exit.",
        _ => $"The test process ended before its tests did, with exit code {exitCode}.",
    });
}
