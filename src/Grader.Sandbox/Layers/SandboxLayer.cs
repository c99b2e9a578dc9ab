namespace Grader.Sandbox.Layers;

/// <summary>What stands between a program and the machine. Each stops its class of attack alone; tests switch the others off.</summary>
[Flags]
internal enum SandboxLayer
{
    None = 0,

    /// <summary>bubblewrap: files, network, processes and names of its own.</summary>
    Namespaces = 1,

    /// <summary>Landlock: no file but those that are named.</summary>
    Landlock = 2,

    /// <summary>A user of its own: no signal and no look at a process of another.</summary>
    OwnUser = 4,

    /// <summary>The allow-list of system calls.</summary>
    Seccomp = 8,

    /// <summary>The program's own filter: no further program, no further process.</summary>
    Lockdown = 16,

    /// <summary>Memory and number of tasks.</summary>
    Cgroups = 32,

    /// <summary>setrlimit: files, descriptors, stack, core dumps.</summary>
    ResourceLimits = 64,

    TierA = Namespaces | Seccomp | Lockdown | Cgroups | ResourceLimits,

    TierB = Landlock | OwnUser | Seccomp | Lockdown | Cgroups | ResourceLimits,
}
