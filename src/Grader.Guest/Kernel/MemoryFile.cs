namespace Grader.Guest.Kernel;

/// <summary>
/// A file in memory (memfd_create(2)) for an assembly with machine code, which the runtime takes from files only. It is made before the
/// lockdown, which forbids new ones; and it is filled through a mapping, because the lockdown also limits how far a file may be written.
/// </summary>
public sealed unsafe class MemoryFile : IDisposable
{
    private const uint CloseOnExec = 1;      // MFD_CLOEXEC
    private const int ReadAndWrite = 3;      // PROT_READ | PROT_WRITE of mmap(2)
    private const int Shared = 1;            // MAP_SHARED

    private readonly int descriptor;

    /// <param name="capacity">Bytes. They take no memory before they are filled.</param>
    /// <exception cref="ConfinementException">The kernel refused.</exception>
    public MemoryFile(int capacity)
    {
        Capacity = capacity;
        descriptor = (int)NativeMethods.Check(NativeMethods.MakeMemoryFile("assembly", CloseOnExec), "memfd_create");
        NativeMethods.Check(NativeMethods.Truncate(descriptor, capacity), "ftruncate");
    }

    public int Capacity { get; }

    /// <summary>Where this process can open it, until it is disposed.</summary>
    public string Path => $"/proc/self/fd/{descriptor}";

    /// <exception cref="ConfinementException">The kernel refused.</exception>
    public void Fill(ReadOnlySpan<byte> content)
    {
        var size = (nuint)content.Length;
        var mapping = NativeMethods.Map(null, size, ReadAndWrite, Shared, descriptor, 0);
        NativeMethods.Check((nint)mapping, "mmap");
        content.CopyTo(new Span<byte>(mapping, content.Length));
        NativeMethods.Check(NativeMethods.Unmap(mapping, size), "munmap");
    }

    public void Dispose() => NativeMethods.Close(descriptor);
}
