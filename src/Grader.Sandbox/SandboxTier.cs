namespace Grader.Sandbox;

/// <summary>How strong a sandbox is. Later is stronger.</summary>
public enum SandboxTier
{
    /// <summary>No sandbox: student code can do whatever the service can.</summary>
    Unsafe,

    /// <summary>Landlock, seccomp and limits in the machine's namespaces, with its own user if the service is root.</summary>
    B,

    /// <summary>bubblewrap (its own namespaces), seccomp, and cgroups if they can be written.</summary>
    A,
}
