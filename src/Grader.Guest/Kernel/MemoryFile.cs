namespace Grader.Guest.Kernel;

/// <summary>
/// A file in memory (memfd_create(2)) for an assembly with machine code, which the runtime takes from files only. It is made before the
/// lockdown, which forbids new ones; and it is filled through a mapping, because the lockdown also limits how far a file may be written.
/// </summary>
public sealed unsafe class MemoryFile : IDisposable
{
    private const uint Flags = 1 | 2;        // MFD_CLOEXEC, MFD_ALLOW_SEALING
    private const int ReadAndWrite = 3;      // PROT_READ | PROT_WRITE of mmap(2)
    private const int Shared = 1;            // MAP_SHARED
    private const int AddSeals = 1033;       // F_ADD_SEALS of fcntl(2)
    private const int AllSeals = 1 | 2 | 4 | 8; // F_SEAL_SEAL, F_SEAL_SHRINK, F_SEAL_GROW, F_SEAL_WRITE

    private readonly int descriptor;

    /// <param name="capacity">Bytes. They take no memory before they are filled.</param>
    /// <exception cref="ConfinementException">The kernel refused.</exception>
    public MemoryFile(int capacity)
    {
        Capacity = capacity;
        descriptor = (int)NativeMethods.Check(NativeMethods.MakeMemoryFile("assembly", Flags), "memfd_create");
        NativeMethods.Check(NativeMethods.Truncate(descriptor, capacity), "ftruncate");
    }

    public int Capacity { get; }

    /// <summary>Where this process can open it, until it is disposed.</summary>
    public string Path => $"/proc/self/fd/{descriptor}";

    /// <summary>Fills it and seals it: nobody writes to it any more, by whatever descriptor the runtime keeps of it.</summary>
    /// <exception cref="ConfinementException">The kernel refused.</exception>
    public void Fill(ReadOnlySpan<byte> content)
    {
        var size = (nuint)content.Length;
        var mapping = NativeMethods.Map(null, size, ReadAndWrite, Shared, descriptor, 0);
        NativeMethods.Check((nint)mapping, "mmap");
        content.CopyTo(new Span<byte>(mapping, content.Length));
        NativeMethods.Check(NativeMethods.Unmap(mapping, size), "munmap");
        NativeMethods.Check(NativeMethods.Fcntl(descriptor, AddSeals, AllSeals), "fcntl F_ADD_SEALS");
    }

    public void Dispose() => NativeMethods.Close(descriptor);
}
