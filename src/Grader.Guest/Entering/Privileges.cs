namespace Grader.Guest.Entering;

/// <summary>Users, groups and capabilities of the calling thread (credentials(7)).</summary>
internal static class Privileges
{
    private const int LastCapability = 63;

    private static readonly SystemCall NewSession = new("setsid", 112, 157);
    private static readonly SystemCall SetGroups = new("setgroups", 116, 159);
    private static readonly SystemCall SetGroupIds = new("setresgid", 119, 149);
    private static readonly SystemCall SetUserIds = new("setresuid", 117, 147);

    /// <summary>Becomes the given user, if any. A user other than root has no capabilities.</summary>
    public static void Drop(int? user)
    {
        var processor = Processor.Current ?? throw new ConfinementException("the system calls of this processor are not known");
        // Fails if this process leads a process group already, which is as good.
        Call(processor, NewSession);
        // So that no program can bring a capability back. Before the change of user, because only root may do it.
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
