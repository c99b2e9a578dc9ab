using Grader.Guest.Protocol;

namespace Grader.Grading.Runs;

/// <summary>What one test process said, and how it ended. Tests are indices in the request.</summary>
internal sealed class RunLog
{
    public bool Loaded { get; set; }

    /// <summary>How many tests were begun; tests run in order.</summary>
    public int Begun { get; set; }

    public List<TestOutcome> Finished { get; } = [];

    /// <summary>True when the process said that it was through, and ended by itself with 0.</summary>
    public bool Completed { get; set; }

    public long PeakHeapBytes { get; set; }

    /// <summary>How a process that did not complete ended.</summary>
    public RunEnd? EndReason { get; set; }

    /// <summary>Everything that the process wrote, up to a limit.</summary>
    public RawRecords Raw { get; } = new();

    /// <summary>In what the records contradict the protocol; null where they do not.</summary>
    public string? Contradiction { get; set; }

    /// <summary>A test has begun and not finished.</summary>
    public bool IsRunning => Begun > Finished.Count;
}
