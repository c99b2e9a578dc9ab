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
    private const int PatientTurns = 20_000;
    private const int MostLooks = 250;

    private readonly long timersBefore = Timer.ActiveCount;
    private readonly bool canLook = Directory.Exists(Tasks);

    /// <summary>Whether every wait so far ended because something was seen, and none because patience ran out.</summary>
    public bool IsSure { get; private set; } = true;

    /// <summary>Waits until the condition holds or nothing can make it hold any more.</summary>
    public async Task WaitFor(Func<bool> condition)
    {
        var turns = canLook ? MostLooks : PatientTurns;
        for (var turn = 0; turn < turns; turn++)
        {
            if (condition()) return;
            // The other threads' turn, then a look: most waits end here.
            await Task.Yield();
            if (canLook && IsQuiet()) return;
        }

        IsSure &= condition();
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

    private static long? SwitchesIfAsleep(string thread)
    {
        var switches = 0L;
        try
        {
            foreach (var line in File.ReadLines($"{thread}/status"))
            {
                if (line.StartsWith("State:", StringComparison.Ordinal) && !line.EndsWith("(sleeping)", StringComparison.Ordinal)) return null;
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
