using System.Globalization;

namespace Grader.Probes.Asynchrony;

/// <summary>
/// Tells, without a clock, that nothing goes on in the process but the asking thread: no thread runs or could run, none
/// has run between two looks, the thread pool's queue is empty and no new timer ticks. Then what has not happened will
/// not happen by itself. Read from Linux' /proc/self/task (proc_pid_stat(5)); elsewhere a patient count of turns of the
/// thread pool stands for it.
/// </summary>
internal sealed class Quiescence
{
    private const string Tasks = "/proc/self/task";
    private const int LooksPerTurn = 50;

    /// <summary>Names of threads, as the kernel cuts them, that compile, collect or signal.</summary>
    private static readonly string[] RuntimesOwn = [".NET Tiered Com", ".NET TP Gate", ".NET SigHandler", ".NET Finalizer"];

    private readonly long timersBefore = Timer.ActiveCount;
    private readonly bool canLook = Directory.Exists(Tasks);

    private int PatientTurns => canLook ? 20 : 20_000;

    /// <summary>Whether every wait so far ended because something was seen, and none because patience ran out.</summary>
    public bool IsSure { get; private set; } = true;

    /// <summary>Waits until the condition holds or nothing can make it hold any more.</summary>
    public async Task WaitFor(Func<bool> condition)
    {
        for (var turn = 0; turn < PatientTurns; turn++)
        {
            // The other threads' turn, then looks: most waits end with the first.
            await Task.Yield();
            if (condition()) return;
            if (canLook && LookAgainAndAgain(condition)) return;
        }

        IsSure &= condition();
    }

    /// <summary>
    /// Looks without a turn of the thread pool in between: each of those leaves a worker that searches for work, and is
    /// seen running, for a while.
    /// </summary>
    private bool LookAgainAndAgain(Func<bool> condition)
    {
        for (var look = 0; look < LooksPerTurn; look++)
        {
            if (condition() || IsQuiet()) return true;
            Thread.Yield();
        }

        return false;
    }

    private bool IsQuiet()
    {
        var work = ThreadPool.CompletedWorkItemCount;
        if (ThreadPool.PendingWorkItemCount > 0 || Timer.ActiveCount > timersBefore) return false;
        if (Look() is not { } before || Look() is not { } after || before != after) return false;
        return ThreadPool.PendingWorkItemCount == 0 && ThreadPool.CompletedWorkItemCount == work;
    }

    /// <summary>The context switches of all other threads; null where one of them runs or could run.</summary>
    private static (int Threads, long Switches)? Look()
    {
        var self = Path.GetFileName(File.ResolveLinkTarget("/proc/thread-self", returnFinalTarget: false)?.FullName ?? "");
        var threads = 0;
        var switches = 0L;
        foreach (var thread in Directory.EnumerateDirectories(Tasks))
        {
            if (Path.GetFileName(thread) == self) continue;
            if (SwitchesIfAsleep(thread) is not { } some) return null;
            threads++;
            switches += some;
        }

        return (threads, switches);
    }

    /// <summary>Null where the thread runs or could run, unless it is the runtime's own and never runs student code.</summary>
    private static long? SwitchesIfAsleep(string thread)
    {
        var switches = 0L;
        try
        {
            foreach (var line in File.ReadLines($"{thread}/status"))
            {
                if (Array.Exists(RuntimesOwn, name => line.EndsWith(name, StringComparison.Ordinal))) return 0;
                if (line.StartsWith("State:", StringComparison.Ordinal) && !line.EndsWith("(sleeping)", StringComparison.Ordinal))
                    return null;
                if (line.Contains("ctxt_switches:", StringComparison.Ordinal))
                    switches += long.Parse(line.AsSpan(line.IndexOf(':') + 1), CultureInfo.InvariantCulture);
            }
        }
        catch (IOException)
        {
            // The thread has just ended; the next look is without it.
            return null;
        }

        return switches;
    }
}
