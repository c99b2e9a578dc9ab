using Grader.Guest.Landlock;
using Grader.Guest.Seccomp;

namespace Grader.Guest.Entering;

/// <summary>
/// The gate: gives up, on the calling thread, what the program must not have, and becomes the program. Landlock and the
/// user are per thread and a .NET process has several; the exec ends all others, so that no part of it has more rights.
/// </summary>
internal static class Enter
{
    private const int Failed = 126;

    /// <returns>Only on failure: an exit code. The reason is on stderr.</returns>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        try
        {
            var plan = EnterPlan.Read(arguments);
            CurrentProcess.CloseDescriptorsOnExec();
            Directory.SetCurrentDirectory("/");
            Privileges.Drop(plan.User);
            DieWith(plan.Parent);
            if (plan.Landlock) Restrict(plan);
            if (plan.Seccomp) Filter(plan);
            CurrentProcess.Become(plan.Command, plan.Environment);
        }
        catch (ConfinementException refused)
        {
            Console.Error.WriteLine(refused.Message);
        }

        return Failed;
    }

    private static void DieWith(int? parent)
    {
        const int kill = 9;
        if (parent is null) return;
        // Only after the change of user, which would cancel the request.
        NativeMethods.Check(NativeMethods.Prctl(NativeMethods.SetParentDeathSignal, kill, 0, 0, 0), "prctl(PR_SET_PDEATHSIG)");
        if (CurrentProcess.ParentId != parent) throw new ConfinementException("the service has ended");
    }

    private static void Restrict(EnterPlan plan)
    {
        using var ruleset = new LandlockRuleset();
        foreach (var (path, rights) in plan.Paths) ruleset.Allow(path, rights);
        ruleset.Restrict();
    }

    private static void Filter(EnterPlan plan)
    {
        var processor = Processor.Current ?? throw new ConfinementException("no seccomp filter exists for this processor");
        SeccompFilter.Install(processor, SandboxFilter.Build(processor, plan.LogsCalls ? SeccompAction.Log : SeccompAction.NotPermitted));
    }
}
