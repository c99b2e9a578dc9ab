namespace Grader.TestHost.Running;

/// <summary>
/// The one thread on which tests and student code run. The thread pool has no second one (see the project file), whatever a submission
/// leaves incomplete, so no two pieces of student code ever run at once: types of the base library that lose their bounds in a race keep
/// them (docs/decisions/0071-student-code-has-one-thread.md).
/// </summary>
internal static class OnlyWorker
{
    /// <exception cref="InvalidOperationException">The pool of this process may start more threads.</exception>
    public static void Require()
    {
        ThreadPool.GetMaxThreads(out var workers, out _);
        if (workers != 1) throw new InvalidOperationException($"The thread pool may start {workers} workers; 1 is safe.");
    }

    /// <summary>Runs the work on the worker, and waits for its end without running any of it here.</summary>
    /// <param name="period">How often to look, while it runs, where it is.</param>
    public static void Run(Func<Task> work, TimeSpan period, Action look)
    {
        var running = Task.Run(work);
        while (!running.Wait(period)) look();
        running.GetAwaiter().GetResult();
    }
}
