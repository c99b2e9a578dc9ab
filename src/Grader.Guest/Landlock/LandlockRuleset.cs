using System.Runtime.InteropServices;

namespace Grader.Guest.Landlock;

/// <summary>
/// The files that the calling thread and the program it execs may open (landlock(7)). Other threads of the process are
/// not bound: restrict, then exec.
/// </summary>
internal sealed unsafe class LandlockRuleset : IDisposable
{
    // The numbers of the three calls are the same on every processor.
    private const int CreateRuleset = 444;
    private const int AddRule = 445;
    private const int RestrictSelf = 446;

    private const int AskForVersion = 1;    // LANDLOCK_CREATE_RULESET_VERSION
    private const int PathBeneath = 1;      // LANDLOCK_RULE_PATH_BENEATH
    private const int PathOnly = 0x280000;  // O_PATH | O_CLOEXEC

    // Execute, write, read, list, remove and make of seven kinds: the first 13 bits. Later versions add one right each.
    private const ulong FirstRights = (1UL << 13) - 1;
    private const ulong Refer = 1UL << 13;

    // A rule for a file, rather than a folder, may name only these.
    private const LandlockRights FileRights = LandlockRights.Execute | LandlockRights.WriteFile | LandlockRights.ReadFile
        | LandlockRights.Truncate | LandlockRights.DeviceControl;

    private readonly LandlockRights handled;
    private readonly int descriptor;

    /// <exception cref="ConfinementException">The kernel has no Landlock, or this process may not use it.</exception>
    public LandlockRuleset()
    {
        var version = (int)NativeMethods.Check(NativeMethods.SystemCall(CreateRuleset, third: AskForVersion), "landlock_create_ruleset");
        handled = RightsOf(version);
        // Version 4 adds TCP, version 6 abstract sockets and signals: all denied, because no rule allows any.
        var attributes = stackalloc ulong[] { (ulong)handled, 3, 3 };
        var size = version switch { < 4 => 8, < 6 => 16, _ => 24 };
        descriptor = (int)NativeMethods.Check(NativeMethods.SystemCall(CreateRuleset, (nint)attributes, size), "landlock_create_ruleset");
    }

    /// <summary>Allows rights on a file, or on a folder and everything in it. Ignores a path that does not exist.</summary>
    public void Allow(string path, LandlockRights rights)
    {
        var target = NativeMethods.Open(path, PathOnly);
        if (target < 0) return;
        try
        {
            if (!Directory.Exists(path)) rights &= FileRights;
            var rule = new Rule { Rights = (ulong)(rights & handled), Descriptor = target };
            NativeMethods.Check(NativeMethods.SystemCall(AddRule, descriptor, PathBeneath, (nint)(&rule)), "landlock_add_rule " + path);
        }
        finally
        {
            NativeMethods.Close(target);
        }
    }

    /// <summary>Restricts the calling thread, irrevocably. The thread must have given up new privileges before.</summary>
    public void Restrict() => NativeMethods.Check(NativeMethods.SystemCall(RestrictSelf, descriptor), "landlock_restrict_self");

    public void Dispose() => NativeMethods.Close(descriptor);

    /// <summary>All rights that a kernel of this version of the interface can deny.</summary>
    private static LandlockRights RightsOf(int version) => (LandlockRights)(FirstRights
        | (version >= 2 ? Refer : 0)
        | (version >= 3 ? (ulong)LandlockRights.Truncate : 0)
        | (version >= 5 ? (ulong)LandlockRights.DeviceControl : 0));

    // struct landlock_path_beneath_attr of linux/landlock.h.
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct Rule
    {
        public ulong Rights;
        public int Descriptor;
    }
}

/// <summary>LANDLOCK_ACCESS_FS_* of linux/landlock.h.</summary>
[Flags]
internal enum LandlockRights : ulong
{
    None = 0,
    Execute = 1 << 0,
    WriteFile = 1 << 1,
    ReadFile = 1 << 2,
    ReadFolder = 1 << 3,
    Truncate = 1 << 14,
    DeviceControl = 1 << 15,
}
