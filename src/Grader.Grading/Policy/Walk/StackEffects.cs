using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace Grader.Grading.Policy.Walk;

/// <summary>How many values an instruction takes from the stack and leaves on it; calls and <c>ret</c> depend on a signature.</summary>
internal static class StackEffects
{
    private static readonly FrozenDictionary<ILOpCode, (int Pops, int Pushes)> Known = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => (ILOpCode)(ushort)code.Value, code => (Count(code.StackBehaviourPop), Count(code.StackBehaviourPush)));

    public static (int Pops, int Pushes) Of(ILOpCode code) => Known[code];

    /// <summary>The names say it: <c>Popref_popi_popi</c> are three, <c>Pop0</c> and <c>Varpop</c> none.</summary>
    private static int Count(StackBehaviour behaviour)
    {
        var name = behaviour.ToString();
        return name.EndsWith('0') || name.StartsWith("Var", StringComparison.Ordinal) ? 0 : name.Split('_').Length;
    }
}
