using Grader.Probes.Findings;

namespace Grader.Probes.Asynchrony;

/// <summary>Steps through an async sequence whose source holds its operations back.</summary>
internal static class AsyncStepping
{
    /// <summary>Runs with the source in a mode, and puts it back.</summary>
    public static async Task In(this AsyncSourceProbe source, AsyncMode mode, Func<Task> run)
    {
        var before = source.Mode;
        source.Mode = mode;
        try
        {
            await run().ConfigureAwait(false);
        }
        finally
        {
            source.Mode = before;
        }
    }

    /// <summary>Asks for the next item and lets the source answer as often as that takes.</summary>
    public static async Task<bool> ReleasedNext<T>(this AsyncWalk<T> walk, AsyncSourceProbe source)
    {
        var asked = walk.Ask().AsTask();
        await source.ReleaseUntil(asked).ConfigureAwait(false);
        return await walk.TakeOrThrow(new ValueTask<bool>(asked)).ConfigureAwait(false);
    }

    /// <summary>Asks until the code waits for the source; null where the sequence ends before.</summary>
    public static async Task<Task<bool>?> AskUntilWaiting<T>(this AsyncWalk<T> walk, AsyncSourceProbe source)
    {
        while (true)
        {
            var asked = walk.Ask().AsTask();
            await Task.WhenAny(asked, source.NextWaiting()).ConfigureAwait(false);
            if (source.Waiting > 0) return asked;
            if (!await walk.TakeOrThrow(new ValueTask<bool>(asked)).ConfigureAwait(false)) return null;
        }
    }

    /// <summary>The exception with which the step ended; null where it gave an item or the end.</summary>
    public static async Task<Exception?> Outcome<T>(this AsyncWalk<T> walk, AsyncSourceProbe source, ValueTask<bool> asked)
    {
        var task = asked.AsTask();
        await source.ReleaseUntil(task).ConfigureAwait(false);
        try
        {
            await walk.Take(new ValueTask<bool>(task)).ConfigureAwait(false);
            return null;
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            return error;
        }
    }

    public static async Task CloseReleasing<T>(this AsyncWalk<T> walk, AsyncSourceProbe source)
    {
        var closing = walk.Leave().AsTask();
        await source.ReleaseUntil(closing).ConfigureAwait(false);
        await walk.CloseOrThrow(new ValueTask(closing)).ConfigureAwait(false);
    }

    /// <summary>
    /// Lets the source's operations through, one by one, until the task has come back. Where nothing waits at the
    /// source, student code is on its way elsewhere, and is waited for without a clock.
    /// </summary>
    public static async Task ReleaseUntil(this AsyncSourceProbe source, Task task)
    {
        while (!task.IsCompleted)
        {
            if (!source.ReleaseOne()) await Task.WhenAny(task, source.NextWaiting()).ConfigureAwait(false);
        }
    }
}
