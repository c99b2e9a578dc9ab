using System.Runtime.InteropServices;

namespace Grader.Guest.Landlock;

/// <summary>
/// Which files the calling thread, and what it execs, may open (landlock(7)). Other threads of the process are not
/// bound: restrict, then exec.
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

    private readonly LandlockRights handled;
    private readonly int descriptor;

    /// <exception cref="ConfinementException">The kernel has no Landlock, or it may not be used here.</exception>
    public LandlockRuleset()
    {
        var version = (int)NativeMethods.Check(NativeMethods.SystemCall(CreateRuleset, third: AskForVersion), "landlock_create_ruleset");
        handled = LandlockRightsOf.Version(version);
        // From version 4 on also TCP, from 6 on abstract sockets and signals: all denied, for no rule allows any.
        var attributes = stackalloc ulong[] { (ulong)handled, 3, 3 };
        var size = version switch { < 4 => 8, < 6 => 16, _ => 24 };
        descriptor = (int)NativeMethods.Check(
            NativeMethods.SystemCall(CreateRuleset, (nint)attributes, size), "landlock_create_ruleset");
    }

    /// <summary>Allows rights on a file, or on a folder and all in it. A path that does not exist needs no rule.</summary>
    public void Allow(string path, LandlockRights rights)
    {
        var target = NativeMethods.Open(path, PathOnly);
        if (target < 0) return;
        try
        {
            if (!Directory.Exists(path)) rights &= LandlockRightsOf.Files;
            var rule = new Rule { Rights = (ulong)(rights & handled), Descriptor = target };
            NativeMethods.Check(NativeMethods.SystemCall(AddRule, descriptor, PathBeneath, (nint)(&rule)), "landlock_add_rule " + path);
        }
        finally
        {
            NativeMethods.Close(target);
        }
    }

    /// <summary>Irrevocable, for the calling thread. It must have given up new privileges before.</summary>
    public void Restrict() => NativeMethods.Check(NativeMethods.SystemCall(RestrictSelf, descriptor), "landlock_restrict_self");

    public void Dispose() => NativeMethods.Close(descriptor);

    // struct landlock_path_beneath_attr of linux/landlock.h.
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct Rule
    {
        public ulong Rights;
        public int Descriptor;
    }
}
