namespace Grader.Probes.Walking;

/// <summary>The consumer: calls the student's code and steps through what it returns, one item at a time, and writes its own side into the
/// trace. What student code throws becomes a violation of the property that is being checked.</summary>
internal sealed class Walk<T>(Session session, string property)
{
    private IEnumerable<T>? sequence;
    private IEnumerator<T>? enumerator;

    /// <summary>Items got so far.</summary>
    public int Yielded { get; private set; }

    public bool Ended { get; private set; }

    /// <summary>Whether MoveNext has been called.</summary>
    public bool HasMoved { get; private set; }

    /// <summary>The item that the last step got.</summary>
    public T? Current { get; private set; }

    /// <summary>A walk that has been called and opened, with an empty trace and probes that count from nothing.</summary>
    public static Walk<T> Start(Session session, string property, Func<IEnumerable<T>> code, IEnumerable<Instrument> probes)
    {
        var walk = Prepare(session, property, probes);
        walk.Call(code);
        walk.Open();
        return walk;
    }

    /// <summary>A walk that has not called the code yet, with an empty trace and probes that count from nothing.</summary>
    public static Walk<T> Prepare(Session session, string property, IEnumerable<Instrument> probes)
    {
        session.StartRun(probes);
        return new Walk<T>(session, property);
    }

    public void Call(Func<IEnumerable<T>> code)
    {
        try
        {
            sequence = code();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw Threw(error, "when it was called");
        }

        if (sequence is null) throw session.Latch(new Finding(property, "Returns null. Your code returned no sequence."));
    }

    public void Open()
    {
        try
        {
            OpenAsItIs();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw Threw(error, "when its enumerator was asked for");
        }
    }

    /// <summary>The same, with exceptions as they come.</summary>
    public void OpenAsItIs()
    {
        enumerator = sequence!.GetEnumerator();

        if (enumerator is null) throw session.Latch(new Finding(property, "Returns null. GetEnumerator returned nothing."));
    }

    public bool Next()
    {
        try
        {
            Step();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw Threw(error, $"when it was asked for item {Yielded}");
        }

        return !Ended;
    }

    /// <summary>The same, with exceptions as they come.</summary>
    public bool Step()
    {
        HasMoved = true;
        var moved = enumerator!.MoveNext();
        Ended = !moved;
        if (!moved)
        {
            Current = default;
            session.Trace.Add(EventKind.Finish, null, -1);
            return false;
        }

        Current = enumerator.Current;
        session.Trace.Add(EventKind.Yield, null, Yielded, ScalarValue.Of(Current));
        session.Yields = ++Yielded;
        return true;
    }

    /// <summary>Steps until the count is reached; a sequence that ends before has not shown what is to be checked.</summary>
    public void Take(int count)
    {
        while (Yielded < count)
        {
            if (!Next()) throw session.Latch(LazyFindings.EndedEarly(property, count, Yielded));
        }
    }

    public void Close()
    {
        if (!Ended) session.Trace.Add(EventKind.Break, null, -1);
        try
        {
            CloseAsItIs();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw Threw(error, "when its enumerator was disposed");
        }
    }

    /// <summary>Disposes the enumerator twice, which must do no harm.</summary>
    public void CloseTwice()
    {
        var closing = enumerator;
        Close();
        enumerator = closing;
        Close();
    }

    /// <summary>The same, with exceptions as they come.</summary>
    public void CloseAsItIs()
    {
        var closing = enumerator;
        enumerator = null;
        closing?.Dispose();
    }

    private PropertyViolationException Threw(Exception error, string moment) => session.Latch(Unexpected.Threw(property, error, moment));
}
