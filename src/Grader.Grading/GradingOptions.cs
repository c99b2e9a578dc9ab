using System.ComponentModel.DataAnnotations;
using Grader.Grading.Guards;
using Microsoft.Extensions.Options;

namespace Grader.Grading;

/// <summary>The limits of grading, and where its packs are. Validated at start.</summary>
public sealed class GradingOptions
{
    public const string Section = "Grading";

    /// <summary>Folders that hold <c>challenges/</c> and <c>graders/</c>; empty takes the nearest above the program.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>
    /// The folder for compiled challenges, which saves the next start from compiling them; null takes <c>compiled</c> beside the sandbox's
    /// programs.
    /// </summary>
    public string? CompiledFolder { get; init; }

    /// <summary>Warm test hosts that wait for a submission.</summary>
    [Range(1, 256)]
    public int WarmHosts { get; init; } = Environment.ProcessorCount + 1;

    /// <summary>Warm compilers, at work or waiting; with two, the submission after a compile bomb does not wait for a start.</summary>
    [Range(1, 64)]
    public int WarmCompilers { get; init; } = 2;

    /// <summary>Compilers that work at a time; with two, a bomb in one does not block the other submissions.</summary>
    [Range(1, 64)]
    public int Compilers { get; init; } = 2;

    /// <summary>Limits on source, checked before a compiler sees it.</summary>
    [ValidateObjectMembers]
    public GuardLimits Guards { get; init; } = new();

    /// <summary>CPU time that the compiler may spend on one submission.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan CompileCpu { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Bytes of heap for the compiler.</summary>
    [Range(64L << 20, 8L << 30)]
    public long CompilerHeapBytes { get; init; } = 512L << 20;

    /// <summary>A program counts as hung when its wall time exceeds its CPU limit times this.</summary>
    [Range(2, 100)]
    public int WallFactor { get; init; } = 10;

    /// <summary>
    /// A test counts as deadlocked when none of its threads wants to run for this long. Nothing that the policy allows waits for a clock, a
    /// starved thread wants to run, and what an author waits for is shorter.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:01:00")]
    public TimeSpan IdleLimit { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Fresh processes that may follow those that ended early, of which four that hung count as one; tests still pending after them are
    /// not run.
    /// </summary>
    [Range(0, 10)]
    public int MaxContinuations { get; init; } = 3;

    /// <summary>CPU time that all tests of one submission may use together, in all its processes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan SubmissionCpu { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Wall time that all tests of one submission may take together.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan SubmissionWall { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Characters of values that the result of one submission may show in all: in counter-examples (at most 400 each), messages of
    /// exceptions and traces.
    /// </summary>
    [Range(0, 100_000)]
    public int CounterExampleCharacters { get; init; } = 2_000;

    /// <summary>
    /// Characters of values that all results of one student may show in an hour. It holds in the service, for submissions that name their
    /// student.
    /// </summary>
    [Range(0, 10_000_000)]
    public int CounterExampleCharactersPerHour { get; init; } = 20_000;

    /// <summary>The name of this worker in results.</summary>
    [Required]
    public string Worker { get; init; } = Environment.MachineName;
}
