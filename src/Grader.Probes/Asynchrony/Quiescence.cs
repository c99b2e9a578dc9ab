using System.Globalization;

namespace Grader.Probes.Asynchrony;

/// <summary>Tells, without a clock, that student code does not go on by itself: the thread pool has nothing to do, nothing was done between
/// two looks, and no new timer ticks. Then what has not happened will not happen before something is let through. A worker that has work
/// but is blocked keeps nothing going either; that it sleeps is read from Linux' /proc/self/task (proc_pid_status(5)), and is not known
/// elsewhere.</summary>
internal sealed class Quiescence
{
    private const string Tasks = "/proc/self/task";
    private const int Patience = 960;
    private const int LooksPerTurn = 16;

    /// <summary>What the runtime calls the threads of its pool: the ones on which continuations run.</summary>
    private const string Worker = ".NET TP Worker";

    private readonly long timersBefore = Timer.ActiveCount;
    private readonly bool canLook = Directory.Exists(Tasks);

    /// <summary>Whether every wait so far ended because something was seen, and none because patience ran out.</summary>
    public bool IsSure { get; private set; } = true;

    /// <summary>Waits until the condition holds or nothing can make it hold any more.</summary>
    public async Task WaitFor(Func<bool> condition)
    {
        // A pool with no other worker does nothing between two looks.
        var looks = MostWorkers() == 1 ? 1 : LooksPerTurn;
        for (var turn = 0; turn < Patience / looks; turn++)
        {
            // The other threads' turn, then looks: most waits end with the first.
            await Task.Yield();
            if (condition()) return;
            if (LookAgainAndAgain(condition, looks)) return;
        }

        IsSure &= condition();
    }

    /// <summary>Looks without a turn of the thread pool in between: each of those leaves a worker that searches for work, and is seen
    /// running, for a while.</summary>
    private bool LookAgainAndAgain(Func<bool> condition, int looks)
    {
        var self = canLook ? File.ResolveLinkTarget("/proc/thread-self", returnFinalTarget: false)?.Name : null;
        for (var look = 0; look < looks; look++)
        {
            if (condition() || IsQuiet(self)) return true;
            if (looks > 1 || Ticks()) GiveWay();
        }

        return false;
    }

    /// <summary>On a busy machine a worker that could run is not asleep until it has had its turn; who sleeps lets it have it.</summary>
    private static void GiveWay()
    {
#pragma warning disable RS0030 // Nothing is decided by how long this takes: what is seen afterwards decides.
        Thread.Sleep(1);
#pragma warning restore RS0030
    }

    private bool IsQuiet(string? self)
    {
        var work = ThreadPool.CompletedWorkItemCount;
        if (ThreadPool.PendingWorkItemCount > 0 || Ticks()) return false;
        if (AnotherHasWork() && !(canLook && AreAllAsleep(self))) return false;
        return ThreadPool.PendingWorkItemCount == 0 && ThreadPool.CompletedWorkItemCount == work;
    }

    private bool Ticks() => Timer.ActiveCount > timersBefore;

    private static int MostWorkers()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        return most;
    }

    /// <summary>Whether a worker besides this one has work. One that only searches for some has none: on a busy machine it may do so for
    /// seconds.</summary>
    private static bool AnotherHasWork()
    {
        ThreadPool.GetAvailableThreads(out var available, out _);
        return MostWorkers() - available > (Thread.CurrentThread.IsThreadPoolThread ? 1 : 0);
    }

    private static bool AreAllAsleep(string? self)
    {
        // In a sandbox threads may be unable to take a name: then any of them may be a worker.
        var haveNames = File.ReadAllText($"{Tasks}/{self}/comm").TrimEnd() == Worker;
        return Look(self, haveNames) is { } before && Look(self, haveNames) is { } after && before == after;
    }

    /// <summary>The context switches of all other workers; null where one of them runs or could run.</summary>
    private static (int Threads, long Switches)? Look(string? self, bool haveNames)
    {
        var threads = 0;
        var switches = 0L;
        foreach (var thread in Directory.EnumerateDirectories(Tasks))
        {
            if (Path.GetFileName(thread) == self) continue;
            if (SwitchesIfAsleep(thread, haveNames) is not { } some) return null;
            threads++;
            switches += some;
        }

        return (threads, switches);
    }

    /// <summary>Null where the thread may be a worker and runs or could run.</summary>
    private static long? SwitchesIfAsleep(string thread, bool hasName)
    {
        var switches = 0L;
        try
        {
            foreach (var line in File.ReadLines($"{thread}/status"))
            {
                if (hasName && line.StartsWith("Name:", StringComparison.Ordinal) && !line.EndsWith(Worker, StringComparison.Ordinal))
                    return 0;
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
