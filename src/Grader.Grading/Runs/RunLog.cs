using Grader.Grading.Watching;
using Grader.Guest.Protocol;

namespace Grader.Grading.Runs;

/// <summary>What one test process reported, and how it ended. Tests are indices in the request.</summary>
internal sealed class RunLog
{
    public bool Loaded { get; set; }

    /// <summary>How many tests have started; tests run in order.</summary>
    public int Begun { get; set; }

    public List<TestOutcome> Finished { get; } = [];

    /// <summary>Where the running test was when somebody last looked; null where nobody did.</summary>
    public TestOutcome? LastSeen { get; set; }

    /// <summary>True if the process sent its final record and then exited with 0.</summary>
    public bool Completed { get; set; }

    public long PeakHeapBytes { get; set; }

    /// <summary>Why the process did not complete.</summary>
    public RunEnd? EndReason { get; set; }

    /// <summary>Everything that the process wrote, up to a limit.</summary>
    public RawRecords Raw { get; } = new();

    /// <summary>How the records contradict the protocol; null if they do not.</summary>
    public string? Contradiction { get; set; }

    /// <summary>A test has begun and not finished.</summary>
    public bool IsRunning => Begun > Finished.Count;
}

/// <summary>The status and the message of a test during which its process ended.</summary>
internal sealed record RunEnd(TestStatus Status, string Message)
{
    private const int Aborted = 128 + 6;
    private const int SegmentationFault = 128 + 11;
    private const int ForbiddenCall = 128 + 31;
    private const string LoopAdvice = " Look for a loop that never ends, or does too much.";

    /// <summary>The process waited for what never came, and used no CPU meanwhile.</summary>
    public bool IsHang { get; private init; }

    public static RunEnd Timeout(Overuse overuse) =>
        new(TestStatus.Timeout, $"The test was ended: {overuse.Reason}.{(overuse.IsIdle ? "" : LoopAdvice)}") { IsHang = overuse.IsIdle };

    public static RunEnd MemoryLimit { get; } =
        new(TestStatus.MemoryLimit, "The test process was ended: it took more memory than the challenge allows.");

    public static RunEnd Crash(int exitCode) => new(TestStatus.Crashed, exitCode switch
    {
        Aborted or SegmentationFault =>
            "The test process died, as it does on a stack overflow (recursion without end, or as deep as the input) "
            + "or on an exception that nothing catches.",
        0 => "The test process ended before its tests did, as if it had been told to exit.",
        ForbiddenCall => "The test process was ended because it made a system call that the sandbox does not allow.",
        _ => $"The test process ended before its tests did, with exit code {exitCode}.",
    });
}
