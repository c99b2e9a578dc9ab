using Grader.Probes.Findings;
using Grader.Probes.Hosting;

namespace Grader.Probes.Sessions;

/// <summary>
/// What one test has recorded: the trace that its probes share and the violations that they latched. Probes hold the
/// session that they were made in, so a task that outlives its test cannot reach the next test's.
/// </summary>
internal sealed class Session
{
    // A loop that swallows everything must not fill the heap with records of it.
    private const int MostViolations = 32;

    private static readonly AsyncLocal<Session?> Ambient = new();
    private static Session? begun;

    private readonly Lock gate = new();
    private readonly List<Violation> latched = [];

    /// <summary>The begun test's, or, in an ordinary test project, one per flow of control.</summary>
    public static Session Current => Volatile.Read(ref begun) ?? (Ambient.Value ??= new Session());

    public TraceLog Trace { get; private set; } = new();

    /// <summary>The property that the running assertion checks; what probes latch meanwhile belongs to it.</summary>
    public string? Property { get; set; }

    /// <summary>Items that the consumer has got in the current run.</summary>
    public long Yields { get; set; }

    /// <summary>The session of the probes, or the current one where there are none.</summary>
    public static Session Of(IReadOnlyList<Instrument> probes) => probes.Count > 0 ? probes[0].Session : Current;

    public static void Begin() => Volatile.Write(ref begun, new Session());

    public static IReadOnlyList<Violation> End()
    {
        var ended = Interlocked.Exchange(ref begun, null);
        return ended?.Latched ?? [];
    }

    public IReadOnlyList<Violation> Latched
    {
        get
        {
            lock (gate) return [.. latched];
        }
    }

    /// <summary>Starts a run: an empty trace, and no item yielded yet.</summary>
    public void StartRun()
    {
        Trace = new TraceLog();
        Yields = 0;
    }

    /// <summary>Runs an assertion: what probes latch meanwhile belongs to its property, and swallowing it does not help.</summary>
    public void Check(string property, Action assertion)
    {
        Property = property;
        try
        {
            assertion();
        }
        catch (PropertyViolationException)
        {
            // Student code may have answered an earlier violation with another one; the first explains both.
            ThrowIfViolated();
            throw;
        }
        finally
        {
            Property = null;
        }

        ThrowIfViolated();
    }

    /// <summary>Records the violation and hands back the exception to throw.</summary>
    public PropertyViolationException Latch(Finding finding)
    {
        var violation = finding.ToViolation(Trace);
        lock (gate)
        {
            if (latched.Count < MostViolations) latched.Add(violation);
        }

        return Exception(violation);
    }

    /// <summary>Throws again what was latched first, so that swallowing it does not help.</summary>
    public void ThrowIfViolated()
    {
        Violation? first;
        lock (gate) first = latched.Count > 0 ? latched[0] : null;
        if (first is not null) throw Exception(first);
    }

    private static PropertyViolationException Exception(Violation violation) =>
        violation.Inconclusive
            ? new InconclusiveException(violation.Message)
            : new PropertyViolationException(violation.Message);
}
