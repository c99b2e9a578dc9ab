namespace Grader.Guest.Seccomp;

/// <summary>
/// The second filter, which a program lays over itself when it is up: no further program, no further process, no
/// signal to another one, no further filter. The first one cannot say so: it has to let this program start.
/// </summary>
internal static class LockdownFilter
{
    private const uint CloneThread = 0x00010000;

    /// <param name="processor">Whose numbers to use.</param>
    /// <param name="processId">The number of this process, as it sees itself.</param>
    public static byte[] Build(Processor processor, int processId) => new FilterBuilder(processor)
        .AllowWithFlags(SystemCall.CloneTask, required: CloneThread, forbidden: 0)
        .Answer(SystemCall.Clone3, SeccompAction.NoSuchCall)
        .Answer(SystemCall.Execve, SeccompAction.NotPermitted)
        .Answer(SystemCall.ExecveAt, SeccompAction.NotPermitted)
        .Answer(new("fork", 57, null), SeccompAction.NotPermitted)
        .Answer(new("vfork", 58, null), SeccompAction.NotPermitted)
        .AllowWhere(SystemCall.SignalThread, 0, (uint)processId)
        .Answer(SystemCall.Seccomp, SeccompAction.NotPermitted)
        .Build(SeccompAction.Allow);
}
