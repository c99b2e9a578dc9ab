using Grader.Guest;
using Grader.Guest.Landlock;
using Grader.Guest.Seccomp;

namespace Grader.Guest.Entering;

/// <summary>
/// Gives up on the calling thread what the program shall not have, and becomes the program. Landlock and the user are
/// per thread and a .NET process has several; the exec leaves this one alone, so that nothing of the process before it
/// has more.
/// </summary>
internal static class Enter
{
    public const string Command = GateArguments.Enter;

    private const int Failed = 126;

    /// <returns>Only where it failed: an exit code. The reason is on stderr.</returns>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        try
        {
            var plan = EnterPlan.Read(arguments);
            Descriptors.CloseOnExec();
            Directory.SetCurrentDirectory("/");
            Privileges.Drop(plan.User);
            DieWith(plan.Parent);
            if (plan.Landlock) Restrict(plan);
            if (plan.Seccomp) Filter(plan);
            Executable.Become(plan.Command, plan.Environment);
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
        // After the change of user, which takes the request back.
        NativeMethods.Check(NativeMethods.Prctl(NativeMethods.SetParentDeathSignal, kill, 0, 0, 0), "prctl(PR_SET_PDEATHSIG)");
        if (ParentProcess.Current() != parent) throw new ConfinementException("the service is gone");
    }

    private static void Restrict(EnterPlan plan)
    {
        using var ruleset = new LandlockRuleset();
        foreach (var (path, rights) in plan.Paths) ruleset.Allow(path, rights);
        ruleset.Restrict();
    }

    private static void Filter(EnterPlan plan)
    {
        var processor = Processor.Current ?? throw new ConfinementException("there is no seccomp filter for this processor");
        FilterInstallation.Install(
            processor, SandboxFilter.Build(processor, plan.LogsCalls ? SeccompAction.Log : SeccompAction.NotPermitted));
    }
}
