using System.Globalization;
using Grader.Guest;
using Grader.Guest.Landlock;

namespace Grader.Guest.Entering;

/// <summary>What the launcher has asked for.</summary>
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

    /// <exception cref="ConfinementException">A word that only a newer launcher knows.</exception>
    public static EnterPlan Read(ReadOnlySpan<string> arguments)
    {
        var plan = new EnterPlan();
        var rest = new Queue<string>(arguments.ToArray());
        while (rest.TryDequeue(out var word))
        {
            switch (word)
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
                default: throw new ConfinementException($"the gate does not know {word}; build the solution");
            }
        }

        throw new ConfinementException("the gate was given no command");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
