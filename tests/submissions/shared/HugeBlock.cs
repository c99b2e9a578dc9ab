using System.Runtime.InteropServices;

// Memory that is used to the last page, in huge pages: filled 4 kB at a time, 512 MB would take longer than the CPU limit where memory is slow.
internal sealed class HugeBlock
{
    public const int Megabytes = 32;

    private const int HugePage = 2 << 20;
    private const int Page = 4096;
    private const int UseHugePages = 14; // MADV_HUGEPAGE of madvise(2)

    private readonly nint start = Marshal.AllocHGlobal((Megabytes << 20) + HugePage);

    public HugeBlock()
    {
        var aligned = (start + HugePage - 1) & ~(HugePage - 1);
        _ = Advise(aligned, Megabytes << 20, UseHugePages);
        for (var offset = 0; offset < Megabytes << 20; offset += Page) Marshal.WriteByte(aligned, offset, 1);
    }

    public void Free() => Marshal.FreeHGlobal(start);

    [DllImport("libc", EntryPoint = "madvise")]
    private static extern int Advise(nint address, nint length, int advice);
}
