// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed
// about: asks the kernel for sockets, namespaces, mounts, keys, rings and tracing by number.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Ask();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    // socket, ptrace, mount, unshare, setns, bpf, io_uring_setup, userfaultfd, keyctl, perf_event_open, process_vm_readv, pidfd_open,
    // chroot, pivot_root, init_module, reboot, open_by_handle_at, kcmp, personality, setuid, kill
    private static readonly long[] Numbers = [41, 101, 165, 272, 308, 321, 425, 323, 250, 298, 310, 434, 161, 155, 175, 169, 304, 312, 135, 105, 62];

    private static string Ask()
    {
        var granted = Numbers.Where(number => syscall(number, 1, 1, 0, 0, 0) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38)).ToList();
        if (granted.Count > 0) Environment.Exit(99);
        return "refused";
    }

    [DllImport("libc", SetLastError = true)]
    private static extern nint syscall(long number, nint a, nint b, nint c, nint d, nint e);
}
