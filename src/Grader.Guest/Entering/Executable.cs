using System.Runtime.InteropServices;
using Grader.Guest;

namespace Grader.Guest.Entering;

/// <summary>execve(2).</summary>
internal static unsafe class Executable
{
    /// <exception cref="ConfinementException">It could not be executed; otherwise this does not return.</exception>
    public static void Become(IReadOnlyList<string> command, IReadOnlyList<string> environment)
    {
        NativeMethods.Execute(command[0], List(command), List(environment));
        throw new ConfinementException($"{command[0]}: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    // Never freed: what follows is another program, or the end of this one.
    private static byte** List(IReadOnlyList<string> texts)
    {
        var list = (byte**)NativeMemory.AllocZeroed((nuint)texts.Count + 1, (nuint)sizeof(byte*));
        for (var i = 0; i < texts.Count; i++) list[i] = (byte*)Marshal.StringToCoTaskMemUTF8(texts[i]);
        return list;
    }
}
