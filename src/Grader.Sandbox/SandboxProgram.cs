namespace Grader.Sandbox;

/// <summary>A program that runs inside the sandbox, and its limits.</summary>
/// <param name="Name">The name of the folder in the programs directory and of the assembly in it.</param>
public sealed record SandboxProgram(string Name)
{
    /// <summary>Bytes of managed heap that the program starts with (DOTNET_GCHeapHardLimit).</summary>
    public required long HeapLimitBytes { get; init; }

    /// <summary>Bytes of memory in total, enforced by the cgroup.</summary>
    public required long MemoryLimitBytes { get; init; }

    /// <summary>Processes and threads, enforced by the cgroup.</summary>
    public int MaxTasks { get; init; } = 64;

    /// <summary>Share of busy processors, enforced by the cgroup; 100 is the share of an ordinary process.</summary>
    public int CpuWeight { get; init; } = 100;

    /// <summary>File descriptors. .NET keeps one open for each assembly loaded from a file.</summary>
    public int MaxOpenFiles { get; init; } = 256;

    /// <summary>Kilobytes of stack per thread.</summary>
    public int StackKilobytes { get; init; } = 1024;

    /// <summary>Whether the program needs .NET's cryptography, which is the system's OpenSSL.</summary>
    public bool UsesCryptography { get; init; }

    /// <summary>
    /// Whether no page may ever be writable and executable: for programs that run student code. The runtime then keeps its machine code in
    /// a file in memory, which it makes before the lockdown.
    /// </summary>
    public bool ProtectsCode { get; init; }

    /// <summary>Bytes of the longest frame accepted from the program.</summary>
    public int MaxFrameBytes { get; init; } = 1 << 20;
}
