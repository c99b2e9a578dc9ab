using System.ComponentModel.DataAnnotations;

namespace Grader.Sandbox;

/// <summary>Where the sandbox finds its parts, and what it demands of the machine.</summary>
public sealed class SandboxOptions
{
    public const string Section = "Sandbox";

    /// <summary>The bubblewrap program: a path, or a name that is looked up in PATH.</summary>
    [Required]
    public string Bubblewrap { get; init; } = "bwrap";

    /// <summary>The folder with one published program per subfolder; null looks beside the service and above it.</summary>
    public string? ProgramsDirectory { get; init; }

    /// <summary>False leaves memory to the GC's hard limit alone; for machines whose cgroups cannot be written.</summary>
    public bool UseCgroups { get; init; } = true;

    /// <summary>How long a program may take until it says that it is ready.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(5);
}
