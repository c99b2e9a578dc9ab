namespace Grader.Sandbox;

/// <summary>How strong a sandbox is. Later is stronger.</summary>
public enum SandboxTier
{
    /// <summary>None at all: student code can do whatever the service can.</summary>
    Unsafe,

    /// <summary>Landlock, seccomp and limits in the machine's own namespaces, with a user of its own where the service is root.</summary>
    B,

    /// <summary>bubblewrap: namespaces of its own, seccomp, and cgroups where they can be had.</summary>
    A,
}
