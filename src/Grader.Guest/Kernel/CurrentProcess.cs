using System.Runtime.InteropServices;

namespace Grader.Guest.Kernel;

/// <summary>What .NET does not offer for its own process.</summary>
public static unsafe class CurrentProcess
{
    private const int CloseRange = 436;     // close_range(2), the same number on every processor
    private const int FirstOwnDescriptor = 3;
    private const int MarkCloseOnExec = 4;  // CLOSE_RANGE_CLOEXEC

    /// <summary>The process that started this one. Changes when that process dies.</summary>
    internal static int ParentId => ProcessStat.Parse(File.ReadAllText("/proc/self/stat")).ParentId;

    /// <summary>_exit(2): ends the process without running anything else in it, such as exit handlers.</summary>
    public static void Exit(int status) => NativeMethods.Exit(status);

    /// <summary>Closes every descriptor but 0, 1 and 2 at the next exec.</summary>
    internal static void CloseDescriptorsOnExec() => NativeMethods.Check(
        NativeMethods.SystemCall(CloseRange, FirstOwnDescriptor, unchecked((nint)uint.MaxValue), MarkCloseOnExec), "close_range");

    /// <summary>execve(2). Does not return.</summary>
    /// <exception cref="ConfinementException">The program could not be executed.</exception>
    internal static void Become(IReadOnlyList<string> command, IReadOnlyList<string> environment)
    {
        NativeMethods.Execute(command[0], List(command), List(environment));
        throw new ConfinementException($"{command[0]}: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    // Never freed: either another program follows, or the end of this one.
    private static byte** List(IReadOnlyList<string> texts)
    {
        var list = (byte**)NativeMemory.AllocZeroed((nuint)texts.Count + 1, (nuint)sizeof(byte*));
        for (var i = 0; i < texts.Count; i++) list[i] = (byte*)Marshal.StringToCoTaskMemUTF8(texts[i]);
        return list;
    }
}
