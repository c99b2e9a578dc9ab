using System.ComponentModel.DataAnnotations;

namespace Grader.Sandbox;

/// <summary>Where the sandbox finds its programs, and what it demands of the machine.</summary>
public sealed class SandboxOptions
{
    public const string Section = "Sandbox";

    /// <summary>The weakest tier that student code may run in. The strongest available one is used.</summary>
    [AllowedValues(
        SandboxTier.A, SandboxTier.B,
        ErrorMessage = "Sandbox:MinimumTier must be A or B. (--unsafe-no-sandbox runs without any.)")]
    public SandboxTier MinimumTier { get; init; } = SandboxTier.A;

    /// <summary>Runs student code without a sandbox, whatever the machine offers.</summary>
    public bool UnsafeNoSandbox { get; init; }

    /// <summary>The bubblewrap program: a path, or a name to find in PATH.</summary>
    [Required]
    public string Bubblewrap { get; init; } = "bwrap";

    /// <summary>The folder with one published program per subfolder; null looks beside the service and above it.</summary>
    public string? ProgramsDirectory { get; init; }

    /// <summary>False leaves memory to the runtime's limit and RLIMIT_DATA, for machines whose cgroups cannot be written.</summary>
    public bool UseCgroups { get; init; } = true;

    /// <summary>
    /// The first of 512 user ids that nothing else on the machine may use. If the service is root, each program of tier B gets its own.
    /// </summary>
    [Range(1000, 2_000_000_000)]
    public int FirstUserId { get; init; } = 60600;

    /// <summary>CPU time that a program may use until it says that it is ready.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan StartCpu { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long a program may sleep until it says that it is ready. What waits for a processor may take ten times as long.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Exactly these layers, unexamined, to test one layer alone.</summary>
    internal SandboxLayer? Only { get; init; }
}
