using Grader.Verification.Attacks.Machine;

namespace Grader.Verification.Attacks.Soaking;

/// <summary>What came of a mixed run.</summary>
/// <param name="Problems">Submissions that did not end as they must, a sentence each.</param>
/// <param name="LeftBehind">What is on the machine after it and was not before.</param>
/// <param name="MachineBefore">After the warm-up, while nothing is graded.</param>
/// <param name="MemoryBefore">The same.</param>
public sealed record SoakReport(
    int Seed,
    bool Policy,
    int WarmUp,
    int Honest,
    int Hostile,
    IReadOnlyList<string> Problems,
    IReadOnlyList<string> LeftBehind,
    HostSnapshot MachineBefore,
    HostSnapshot MachineAfter,
    WorkerMemory MemoryBefore,
    WorkerMemory MemoryAfter,
    TimeSpan Elapsed)
{
    /// <summary>How far memory may grow.</summary>
    private const double Flat = 1.10;

    public bool IsMemoryFlat => MemoryAfter.ResidentBytes <= MemoryBefore.ResidentBytes * Flat;

    public bool IsClean => Problems.Count == 0 && LeftBehind.Count == 0 && IsMemoryFlat;
}
