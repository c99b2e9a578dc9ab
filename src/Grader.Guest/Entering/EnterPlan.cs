using System.Globalization;
using Grader.Guest.Landlock;

namespace Grader.Guest.Entering;

/// <summary>What the launcher has asked the gate for.</summary>
internal sealed class EnterPlan
{
    public int? Parent { get; private set; }

    public int? User { get; private set; }

    public bool Landlock { get; private set; }

    public bool Seccomp { get; private set; }

    public bool LogsCalls { get; private set; }

    public List<(string Path, LandlockRights Rights)> Paths { get; } = [];

    public List<string> Environment { get; } = [];

    public string[] Command { get; private set; } = [];

    /// <exception cref="ConfinementException">The launcher is newer than the gate and uses an argument that it does not know.</exception>
    public static EnterPlan Read(ReadOnlySpan<string> arguments)
    {
        var plan = new EnterPlan();
        var rest = new Queue<string>(arguments.ToArray());
        while (rest.TryDequeue(out var argument))
        {
            switch (argument)
            {
                case GateArguments.Parent: plan.Parent = Number(rest.Dequeue()); break;
                case GateArguments.User: plan.User = Number(rest.Dequeue()); break;
                case GateArguments.Landlock: plan.Landlock = true; break;
                case GateArguments.Seccomp: plan.Seccomp = true; break;
                case GateArguments.SeccompLog: plan.Seccomp = plan.LogsCalls = true; break;
                case GateArguments.Read: plan.Paths.Add((rest.Dequeue(), LandlockRights.ReadFile | LandlockRights.ReadFolder)); break;
                case GateArguments.List: plan.Paths.Add((rest.Dequeue(), LandlockRights.ReadFolder)); break;
                case GateArguments.Execute: plan.Paths.Add((rest.Dequeue(), LandlockRights.ReadFile | LandlockRights.Execute)); break;
                case GateArguments.ReadWrite: plan.Paths.Add((rest.Dequeue(), LandlockRights.ReadFile | LandlockRights.WriteFile)); break;
                case GateArguments.Variable: plan.Environment.Add(rest.Dequeue()); break;
                case GateArguments.CommandFollows: plan.Command = [.. rest]; return plan;
                default: throw new ConfinementException($"the gate does not know {argument}; build the solution");
            }
        }

        throw new ConfinementException("the gate was given no command");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>The arguments that the launcher gives the gate, in the style of bubblewrap's.</summary>
internal static class GateArguments
{
    /// <summary>The first argument. Without it the program examines the sandbox that it runs in.</summary>
    public const string Enter = "enter";

    /// <summary>The id of the service's process. If it has ended, the gate does not enter.</summary>
    public const string Parent = "--parent";

    /// <summary>The id of the user and group to become.</summary>
    public const string User = "--user";

    /// <summary>Only the named paths may be opened.</summary>
    public const string Landlock = "--landlock";

    public const string Read = "--read";

    /// <summary>The names in a folder, not its files.</summary>
    public const string List = "--list";

    public const string Execute = "--execute";

    public const string ReadWrite = "--read-write";

    /// <summary>The sandbox's seccomp filter.</summary>
    public const string Seccomp = "--seccomp";

    /// <summary>A filter that allows and logs calls on no list. For diagnosis, never for student code.</summary>
    public const string SeccompLog = "--seccomp-log";

    /// <summary>A variable of the new environment, NAME=VALUE. It has no others.</summary>
    public const string Variable = "--setenv";

    public const string CommandFollows = "--";
}
