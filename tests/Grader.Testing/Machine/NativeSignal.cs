using System.Runtime.InteropServices;

namespace Grader.Testing.Machine;

/// <summary>kill(2), because .NET can only send KILL.</summary>
public static partial class NativeSignal
{
    public static int Send(int processId, int signal) => Kill(processId, signal);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int processId, int signal);
}
