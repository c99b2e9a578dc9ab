using Grader.Guest;
using Grader.Guest.Seccomp;

namespace Grader.Guest.Entering;

/// <summary>Users, groups and capabilities of the calling thread (credentials(7)).</summary>
internal static class Privileges
{
    private const int LastCapability = 63;

    private static readonly SystemCall NewSession = new("setsid", 112, 157);
    private static readonly SystemCall SetGroups = new("setgroups", 116, 159);
    private static readonly SystemCall SetGroupIds = new("setresgid", 119, 149);
    private static readonly SystemCall SetUserIds = new("setresuid", 117, 147);

    /// <summary>Becomes another user where one is given; a user that is not root has no capabilities.</summary>
    public static void Drop(int? user)
    {
        var processor = Processor.Current ?? throw new ConfinementException("there are no numbers of system calls for this processor");
        // Fails where this process leads a group already: then it has what it is for.
        Call(processor, NewSession);
        // While it is still allowed to: capabilities that no program may bring back. Not allowed to others than root.
        for (nuint capability = 0; capability <= LastCapability; capability++)
            _ = NativeMethods.Prctl(NativeMethods.DropFromBoundingSet, capability, 0, 0, 0);
        if (user is { } id)
        {
            NativeMethods.Check(Call(processor, SetGroups), "setgroups");
            NativeMethods.Check(Call(processor, SetGroupIds, id, id, id), "setresgid");
            NativeMethods.Check(Call(processor, SetUserIds, id, id, id), "setresuid");
        }

        NativeMethods.Check(NativeMethods.Prctl(NativeMethods.SetNoNewPrivileges, 1, 0, 0, 0), "prctl(PR_SET_NO_NEW_PRIVS)");
    }

    private static nint Call(Processor processor, SystemCall call, nint first = 0, nint second = 0, nint third = 0) =>
        NativeMethods.SystemCall((nint)processor.NumberOf(call)!.Value, first, second, third);
}
