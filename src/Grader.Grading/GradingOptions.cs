using System.ComponentModel.DataAnnotations;
using Grader.Grading.Guards;
using Microsoft.Extensions.Options;

namespace Grader.Grading;

/// <summary>What grading may cost, and where its packs are. Validated at start.</summary>
public sealed class GradingOptions
{
    public const string Section = "Grading";

    /// <summary>Folders that hold <c>challenges/</c> and <c>graders/</c>; empty looks for them above the program.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>Test hosts that wait, started and warm.</summary>
    [Range(1, 256)]
    public int WarmHosts { get; init; } = Environment.ProcessorCount + 1;

    /// <summary>Compilers that are kept; with two, a bomb in one keeps nobody waiting.</summary>
    [Range(1, 64)]
    public int Compilers { get; init; } = 2;

    /// <summary>What source may not exceed to reach a compiler at all.</summary>
    [ValidateObjectMembers]
    public GuardLimits Guards { get; init; } = new();

    /// <summary>CPU time that the compiler may spend on one submission.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan CompileCpu { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Bytes of heap for the compiler.</summary>
    [Range(64L << 20, 8L << 30)]
    public long CompilerHeapBytes { get; init; } = 512L << 20;

    /// <summary>How many times its CPU limit a program may take in wall time before it counts as hung.</summary>
    [Range(2, 100)]
    public int WallFactor { get; init; } = 10;

    /// <summary>A program none of whose threads wants to run for so long, in a row, is deadlocked.</summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:01:00")]
    public TimeSpan IdleLimit { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many fresh processes follow those that ended early; what has not run by then is not run.</summary>
    [Range(0, 10)]
    public int MaxContinuations { get; init; } = 3;

    /// <summary>The name that results carry.</summary>
    [Required]
    public string Worker { get; init; } = Environment.MachineName;
}
