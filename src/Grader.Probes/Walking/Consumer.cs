namespace Grader.Probes.Walking;

/// <summary>The consumer of a plain or an async sequence: counts what it got, and writes its own side into the trace.</summary>
internal abstract class Consumer<T>(Session session, string property)
{
    private const string AskedForAnItem = "when it was asked for the next item";

    /// <summary>Items got so far.</summary>
    public int Yielded { get; private set; }

    public bool Ended { get; protected set; }

    /// <summary>The item that the last step got.</summary>
    public T? Current { get; private set; }

    protected Session Session { get; } = session;

    protected string Property { get; } = property;

    /// <summary>Before MoveNext is called.</summary>
    protected void Asks() => (Session.HasMoved, Session.Moment) = (true, AskedForAnItem);

    protected bool GotItem(T item)
    {
        Session.Moment = null;
        Current = item;
        Session.Trace.Add(EventKind.Yield, null, Yielded, ScalarValue.Of(item));
        Session.Yields = ++Yielded;
        return true;
    }

    protected bool GotEnd()
    {
        Session.Moment = null;
        Current = default;
        Session.Trace.Add(EventKind.Finish, null, -1);
        return false;
    }

    protected void NoteBreak()
    {
        if (!Ended) Session.Trace.Add(EventKind.Break, null, -1);
    }

    protected PropertyViolationException Null(string what) => Session.Latch(new Finding(Property, $"Returns null. {what}."));

    protected PropertyViolationException ThrewAtItem(Exception error) =>
        Session.Latch(Unexpected.Threw(Property, error, $"before item {Yielded} came"));
}
