namespace Grader.Probes.Walking;

/// <summary>As <see cref="Walk{T}"/>, for an async sequence.</summary>
internal sealed class AsyncWalk<T>(Session session, string property) : Consumer<T>(session, property)
{
    private const string Disposal = "when its enumerator was disposed";

    private IAsyncEnumerator<T>? enumerator;

    /// <summary>Calls the code and asks for the enumerator, with an empty trace and probes that count from nothing.</summary>
    public static AsyncWalk<T> Start(
        Session session, string property, Func<IAsyncEnumerable<T>> code, IEnumerable<Instrument> probes,
        CancellationToken token = default)
    {
        var walk = Prepare(session, property, probes);
        walk.Open(walk.Call(code), token);
        return walk;
    }

    /// <summary>A walk that has not called the code yet, with an empty trace and probes that count from nothing.</summary>
    public static AsyncWalk<T> Prepare(Session session, string property, IEnumerable<Instrument> probes)
    {
        session.StartRun(probes);
        return new AsyncWalk<T>(session, property);
    }

    public IAsyncEnumerable<T> Call(Func<IAsyncEnumerable<T>> code) =>
        Session.Guard(Property, "when it was called", () => CallAsItIs(code));

    /// <summary>The same, with exceptions as they come.</summary>
    public IAsyncEnumerable<T> CallAsItIs(Func<IAsyncEnumerable<T>> code)
    {
        try
        {
            return code() ?? throw Null("Your code returned no sequence");
        }
        finally
        {
            Session.NoteCall();
        }
    }

    public void Open(IAsyncEnumerable<T> sequence, CancellationToken token) =>
        Session.Guard(Property, "when its enumerator was asked for", () => OpenAsItIs(sequence, token));

    /// <summary>The same, with exceptions as they come.</summary>
    public void OpenAsItIs(IAsyncEnumerable<T> sequence, CancellationToken token) =>
        enumerator = sequence.GetAsyncEnumerator(token.CanBeCanceled ? token : Probe.UncancelledToken())
            ?? throw Null("GetAsyncEnumerator returned nothing");

    /// <summary>Asks for the next item; the task is awaited by <see cref="Take"/>, or by who asked.</summary>
    public ValueTask<bool> Ask()
    {
        try
        {
            Asks();
            return enumerator!.MoveNextAsync();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw ThrewAtItem(error);
        }
    }

    /// <summary>Asks and awaits, with exceptions as they come.</summary>
    public Task<bool> Step()
    {
        Asks();
        return Take(enumerator!.MoveNextAsync());
    }

    /// <summary>Awaits what was asked for, with exceptions as they come.</summary>
    public async Task<bool> Take(ValueTask<bool> asked)
    {
        Ended = !await asked.ConfigureAwait(false);
        return Ended ? GotEnd() : GotItem(enumerator!.Current);
    }

    /// <summary>Asks and awaits; what student code throws becomes a violation.</summary>
    public Task<bool> Next() => TakeOrThrow(Ask());

    /// <summary>Awaits what was asked for; what student code throws becomes a violation.</summary>
    public async Task<bool> TakeOrThrow(ValueTask<bool> asked)
    {
        try
        {
            return await Take(asked).ConfigureAwait(false);
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw ThrewAtItem(error);
        }
    }

    public ValueTask Leave() => Session.Guard(Property, Disposal, LeaveAsItIs);

    /// <summary>The same, with exceptions as they come; nothing is left where nothing was opened.</summary>
    public ValueTask LeaveAsItIs()
    {
        NoteBreak();
        return enumerator?.DisposeAsync() ?? default;
    }

    public Task Close() => CloseOrThrow(Leave());

    public async Task CloseOrThrow(ValueTask leaving)
    {
        Session.Moment = Disposal;
        if (await Unexpected.CaughtAsync(async () => await leaving.ConfigureAwait(false)).ConfigureAwait(false) is { } error)
            throw Session.Latch(Unexpected.Threw(Property, error, Disposal));
        Session.Moment = null;
    }

    /// <summary>Asks for the next item and lets the source answer as often as that takes.</summary>
    public async Task<bool> ReleasedNext(AsyncSourceProbe source)
    {
        var asked = Ask().AsTask();
        await source.ReleaseUntil(asked).ConfigureAwait(false);
        return await TakeOrThrow(new ValueTask<bool>(asked)).ConfigureAwait(false);
    }

    /// <summary>Asks until the code waits for the source; null where the sequence ends before.</summary>
    public async Task<Task<bool>?> AskUntilWaiting(AsyncSourceProbe source)
    {
        while (true)
        {
            var asked = Ask().AsTask();
            await Task.WhenAny(asked, source.NextWaiting()).ConfigureAwait(false);
            if (source.Waiting > 0 && !asked.IsCompleted) return asked;
            if (!await TakeOrThrow(new ValueTask<bool>(asked)).ConfigureAwait(false)) return null;
        }
    }

    /// <summary>The exception with which the step ended; null where it gave an item or the end.</summary>
    public async Task<Exception?> Outcome(AsyncSourceProbe source, ValueTask<bool> asked)
    {
        var task = asked.AsTask();
        await source.ReleaseUntil(task).ConfigureAwait(false);
        return await Unexpected.CaughtAsync(() => Take(new ValueTask<bool>(task))).ConfigureAwait(false);
    }

    public async Task CloseReleasing(AsyncSourceProbe source)
    {
        var closing = Leave().AsTask();
        await source.ReleaseUntil(closing).ConfigureAwait(false);
        await CloseOrThrow(new ValueTask(closing)).ConfigureAwait(false);
    }
}
