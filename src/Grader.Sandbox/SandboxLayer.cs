namespace Grader.Sandbox;

/// <summary>A barrier between a program and the machine. Each stops its class of attack alone; tests turn the others off.</summary>
[Flags]
internal enum SandboxLayer
{
    None = 0,

    /// <summary>bubblewrap: its own files, network, processes and names.</summary>
    Namespaces = 1,

    /// <summary>Landlock: only named files.</summary>
    Landlock = 2,

    /// <summary>Its own user: no signal to, and no look into, another user's processes.</summary>
    OwnUser = 4,

    /// <summary>The allow-list of system calls.</summary>
    Seccomp = 8,

    /// <summary>The program's own filter: no new program, no new process.</summary>
    Lockdown = 16,

    /// <summary>Memory and number of tasks.</summary>
    Cgroups = 32,

    /// <summary>setrlimit: files, descriptors, stack, core dumps.</summary>
    ResourceLimits = 64,

    TierA = Namespaces | Seccomp | Lockdown | Cgroups | ResourceLimits,

    TierB = Landlock | OwnUser | Seccomp | Lockdown | Cgroups | ResourceLimits,
}
