using System.Collections;

namespace Grader.Probes.Walking;

/// <summary>Calls the student's code and steps through what it returns, one item at a time. What student code throws becomes a violation of
/// the property that is being checked.</summary>
internal sealed class Walk<T>(Session session, string property) : Consumer<T>(session, property)
{
    private IEnumerator<T>? enumerator;

    /// <summary>A walk that has been called and opened, with an empty trace and probes that count from nothing.</summary>
    public static Walk<T> Start(Session session, string property, Func<IEnumerable<T>> code, IEnumerable<Instrument> probes)
    {
        session.StartRun(probes);
        return InRun(session, property, code);
    }

    /// <summary>A walk that has been called and opened, in the run that is under way.</summary>
    public static Walk<T> InRun(Session session, string property, Func<IEnumerable<T>> code)
    {
        var walk = new Walk<T>(session, property);
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
        Session.Guard(Property, "when it was called", () => CallAsItIs(code));
        if (Session.EarlierPasses > 0) PassEarlier();
    }

    /// <summary>The same, with exceptions as they come.</summary>
    public void CallAsItIs(Func<IEnumerable<T>> code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Session.Runs(code);
        try
        {
            Sequence = code() ?? throw Session.Latch(Unexpected.NoSequence(Property));
        }
        finally
        {
            Session.NoteCall();
        }
    }

    /// <summary>What the code returned.</summary>
    public IEnumerable<T>? Sequence { get; private set; }

    /// <param name="untyped">By the GetEnumerator that knows no type of items.</param>
    public void Open(bool untyped = false)
    {
        if (untyped) enumerator = Untyped(Sequence!);
        else Session.Guard(Property, "when its enumerator was asked for", OpenAsItIs);
    }

    /// <summary>The same, with exceptions as they come.</summary>
    public void OpenAsItIs() =>
        enumerator = Sequence!.GetEnumerator() ?? throw Session.Latch(Unexpected.NoEnumerator(Property));

    public bool Next()
    {
        try
        {
            return Step();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw ThrewAtItem(error);
        }
    }

    /// <summary>The same, with exceptions as they come.</summary>
    public bool Step()
    {
        Asks();
        Ended = !enumerator!.MoveNext();
        return Ended ? GotEnd() : GotItem(enumerator.Current);
    }

    /// <summary>Reads the enumerator's Current once more.</summary>
    public T ReadCurrent() => enumerator!.Current;

    /// <summary>Steps until the count is reached or the sequence ends; without a count, to the end.</summary>
    public void Run(int? count = null) => RunWhile(yielded => yielded < (count ?? Session.MostItems));

    /// <summary>Steps until the sequence ends, or there are enough.</summary>
    /// <param name="goesOn">Whether, after so many items, there is to be another one.</param>
    public void RunWhile(Func<int, bool> goesOn)
    {
        while (goesOn(Yielded) && Next())
        {
        }
    }

    /// <summary>The same; a sequence that ends long before the count has not shown what is to be checked.</summary>
    public void Take(int? count)
    {
        Run(count);
        Session.NeedMost(Property, count ?? 0, Yielded);
    }

    public void Close()
    {
        NoteBreak();
        Session.Guard(Property, "when its enumerator was disposed", CloseAsItIs);
    }

    /// <summary>Disposes the enumerator twice, which must do no harm.</summary>
    public void CloseTwice()
    {
        var closing = enumerator;
        Close();
        enumerator = closing;
        Close();
    }

    /// <summary>Disposes the enumerator, with exceptions as they come.</summary>
    public void CloseAsItIs()
    {
        var closing = enumerator;
        enumerator = null;
        closing?.Dispose();
    }

    private void PassEarlier()
    {
        for (var pass = 0; pass < Session.EarlierPasses; pass++)
        {
            var more = Session.Random.Next(Passes.MostItems + 1);
            // What goes wrong here is for the first time that the assertion is made.
            Unexpected.Caught(() =>
            {
                foreach (var _ in Sequence!)
                {
                    if (more-- == 0) break;
                }
            });
        }

        Session.StartRunAgain();
    }

    private static IEnumerator<T> Untyped(IEnumerable items)
    {
        var untyped = items.GetEnumerator();
        using (untyped as IDisposable)
        {
            while (untyped.MoveNext()) yield return (T)untyped.Current!;
        }
    }
}
