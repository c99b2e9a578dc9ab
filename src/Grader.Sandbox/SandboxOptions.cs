using System.ComponentModel.DataAnnotations;
using Grader.Sandbox.Layers;

namespace Grader.Sandbox;

/// <summary>Where the sandbox finds its parts, and what it demands of the machine.</summary>
public sealed class SandboxOptions
{
    public const string Section = "Sandbox";

    /// <summary>The weakest tier that student code may run in. Where a stronger one can be had, that one is used.</summary>
    [AllowedValues(SandboxTier.A, SandboxTier.B, ErrorMessage = "Sandbox:MinimumTier is A or B. (None at all is --unsafe-no-sandbox.)")]
    public SandboxTier MinimumTier { get; init; } = SandboxTier.A;

    /// <summary>Runs student code without a sandbox, whatever the machine offers.</summary>
    public bool UnsafeNoSandbox { get; init; }

    /// <summary>The bubblewrap program: a path, or a name that is looked up in PATH.</summary>
    [Required]
    public string Bubblewrap { get; init; } = "bwrap";

    /// <summary>The folder with one published program per subfolder; null looks beside the service and above it.</summary>
    public string? ProgramsDirectory { get; init; }

    /// <summary>False leaves memory to the runtime's limit and RLIMIT_DATA; for machines whose cgroups cannot be written.</summary>
    public bool UseCgroups { get; init; } = true;

    /// <summary>
    /// The first of the users that tier B's programs become where the service is root, each one its own. 512 from here
    /// on must be nobody's.
    /// </summary>
    [Range(1000, 2_000_000_000)]
    public int FirstUserId { get; init; } = 60600;

    /// <summary>How long a program may take until it says that it is ready.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Exactly these layers, unexamined: for tests of one layer alone.</summary>
    internal SandboxLayer? Only { get; init; }
}
