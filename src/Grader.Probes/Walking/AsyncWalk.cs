namespace Grader.Probes.Walking;

/// <summary>The consumer of an async sequence: steps through it and writes its own side into the trace.</summary>
internal sealed class AsyncWalk<T>(Session session, string property)
{
    private IAsyncEnumerator<T>? enumerator;

    public int Yielded { get; private set; }

    public bool Ended { get; private set; }

    /// <summary>Whether MoveNextAsync has been called.</summary>
    public bool HasMoved { get; private set; }

    public T? Current { get; private set; }

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

    public IAsyncEnumerable<T> Call(Func<IAsyncEnumerable<T>> code)
    {
        try
        {
            return code() ?? throw session.Latch(new Finding(property, "Returns null. Your code returned no sequence."));
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw Threw(error, "when it was called");
        }
    }

    public void Open(IAsyncEnumerable<T> sequence, CancellationToken token)
    {
        try
        {
            OpenAsItIs(sequence, token);
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw Threw(error, "when its enumerator was asked for");
        }
    }

    /// <summary>The same, with exceptions as they come.</summary>
    public void OpenAsItIs(IAsyncEnumerable<T> sequence, CancellationToken token) =>
        enumerator = sequence.GetAsyncEnumerator(token)
            ?? throw session.Latch(new Finding(property, "Returns null. GetAsyncEnumerator returned nothing."));

    /// <summary>Asks for the next item; the task is awaited by <see cref="Take"/>, or by who asked.</summary>
    public ValueTask<bool> Ask()
    {
        try
        {
            HasMoved = true;
            return enumerator!.MoveNextAsync();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw Threw(error, $"when it was asked for item {Yielded}");
        }
    }

    /// <summary>Asks and awaits, with exceptions as they come.</summary>
    public Task<bool> Step()
    {
        HasMoved = true;
        return Take(enumerator!.MoveNextAsync());
    }

    /// <summary>Awaits what was asked for, with exceptions as they come.</summary>
    public async Task<bool> Take(ValueTask<bool> asked)
    {
        Ended = !await asked.ConfigureAwait(false);
        if (Ended)
        {
            Current = default;
            session.Trace.Add(EventKind.Finish, null, -1);
            return false;
        }

        Current = enumerator!.Current;
        session.Trace.Add(EventKind.Yield, null, Yielded, ScalarValue.Of(Current));
        session.Yields = ++Yielded;
        return true;
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
            throw Threw(error, $"when it was asked for item {Yielded}");
        }
    }

    public ValueTask Leave()
    {
        try
        {
            return LeaveAsItIs();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw Threw(error, "when its enumerator was disposed");
        }
    }

    /// <summary>The same, with exceptions as they come; nothing is left where nothing was opened.</summary>
    public ValueTask LeaveAsItIs()
    {
        if (!Ended) session.Trace.Add(EventKind.Break, null, -1);
        return enumerator?.DisposeAsync() ?? default;
    }

    public Task Close() => CloseOrThrow(Leave());

    public async Task CloseOrThrow(ValueTask leaving)
    {
        try
        {
            await leaving.ConfigureAwait(false);
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw Threw(error, "when its enumerator was disposed");
        }
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
            if (source.Waiting > 0) return asked;
            if (!await TakeOrThrow(new ValueTask<bool>(asked)).ConfigureAwait(false)) return null;
        }
    }

    /// <summary>The exception with which the step ended; null where it gave an item or the end.</summary>
    public async Task<Exception?> Outcome(AsyncSourceProbe source, ValueTask<bool> asked)
    {
        var task = asked.AsTask();
        await source.ReleaseUntil(task).ConfigureAwait(false);
        try
        {
            await Take(new ValueTask<bool>(task)).ConfigureAwait(false);
            return null;
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            return error;
        }
    }

    public async Task CloseReleasing(AsyncSourceProbe source)
    {
        var closing = Leave().AsTask();
        await source.ReleaseUntil(closing).ConfigureAwait(false);
        await CloseOrThrow(new ValueTask(closing)).ConfigureAwait(false);
    }

    private PropertyViolationException Threw(Exception error, string moment) => session.Latch(Unexpected.Threw(property, error, moment));
}
