namespace Grader.Probes.Sessions;

/// <summary>What one test has recorded: the trace that its probes share and the violations that they latched. Probes hold the session that
/// they were made in, so a task that outlives its test cannot reach the next test's.</summary>
internal sealed class Session
{
    /// <summary>Where a run stops if the output never ends.</summary>
    public const int MostItems = 100_000;

    // A loop that swallows every exception must not fill the heap with violations.
    private const int MostViolations = 32;

    private static readonly AsyncLocal<Session?> Ambient = new();
    private static Session? begun;

    private readonly Lock gate = new();
    private readonly List<Violation> latched = [];
    private readonly Queue<bool> tokens = [];
    private IReadOnlyList<Instrument> running = [];
    private Func<string>? given;
    private Func<string>? givenToCode;
    private Delegate? code;

    /// <summary>The begun test's, or, in an ordinary test project, one per flow of control.</summary>
    public static Session Current => Volatile.Read(ref begun) ?? (Ambient.Value ??= new Session());

    /// <summary>Whether nothing but the test runs in this process.</summary>
    public static bool IsAlone { get; set; }

    /// <summary>False while no value of a test may be written as text.</summary>
    public static bool ShowsValues { get; set; } = true;

    /// <summary>What the challenge promises.</summary>
    public static IReadOnlyCollection<string> Properties { get; set; } = [];

    /// <summary>What tests draw starts from this; null draws anew for each test.</summary>
    public static int? Seed { get; set; }

    public Random Random { get; } = Seed is { } seed ? new Random(seed) : new Random();

    /// <summary>What its probes and items say that they are.</summary>
    public string Alias { get; } = Disguise.Draw(Seed is { } seed ? new Random(~seed) : new Random());

    /// <summary>What the enumerators of its probes say.</summary>
    public string EnumeratorAlias =>
        field ??= Disguise.DrawNested(Seed is { } seed ? new Random(seed ^ 1) : new Random(), Alias);

    public TraceLog Trace { get; private set; } = new();

    /// <summary>The property that the running assertion checks; what probes latch meanwhile belongs to it.</summary>
    public string? Property { get; set; }

    /// <summary>Writes what the running assertion gave to the code; a counter-example begins with it.</summary>
    public Func<string>? Given
    {
        get => givenToCode ?? given;
        set => (given, givenToCode, code) = (value, null, null);
    }

    /// <summary>Whether the code answered a small input wrongly where only cost or memory was to be judged. VAL tells that; the answers of
    /// this test say nothing more.</summary>
    public bool AnswersWrongly { get; set; }

    /// <summary>What student code has been asked to do and has not done yet: <c>when it was called</c>. Null while the test is at work
    /// itself.</summary>
    public string? Moment { get; set; }

    /// <summary>What goes on beside that, to follow the moment; null for nothing.</summary>
    public string? Beside { get; set; }

    /// <summary>Items that the consumer has got in the current run.</summary>
    public long Yields { get; set; }

    /// <summary>How often the result of the code is enumerated before the enumeration that is judged.</summary>
    public int EarlierPasses { get; private set; }

    /// <summary>Whether the consumer has asked for an item in the current run.</summary>
    public bool HasMoved { get; set; }

    /// <summary>Whether a source was open already when the code had been called, which is LZ-DEFER's to tell.</summary>
    public bool OpensAtTheCall { get; private set; }

    /// <summary>Whether the next that may have a token has one. An enumeration asks twice, for the argument and for its enumerator: in four
    /// of them, each of the four pairs comes once, in an order that is drawn.</summary>
    public bool DrawsToken()
    {
        if (tokens.Count == 0)
        {
            (bool, bool)[] pairs = [(false, false), (false, true), (true, false), (true, true)];
            Random.Shuffle(pairs);
            foreach (var (argument, consumer) in pairs)
            {
                tokens.Enqueue(argument);
                tokens.Enqueue(consumer);
            }
        }

        return tokens.Dequeue();
    }

    /// <summary>The session of the probes, or the current one where there are none.</summary>
    public static Session Of(IReadOnlyList<Instrument> probes) => probes.Count > 0 ? probes[0].Session : Current;

    /// <summary>The session of the test that is running; may be asked on any thread.</summary>
    public static Session? OfRunningTest => Volatile.Read(ref begun);

    /// <summary>On the thread of the test.</summary>
    public static void Begin()
    {
        IdentityHashes.Skip();
        Volatile.Write(ref begun, new Session());
    }

    public static IReadOnlyList<Violation> End() => Interlocked.Exchange(ref begun, null)?.Latched ?? [];

    public IReadOnlyList<Violation> Latched
    {
        get
        {
            lock (gate) return [.. latched];
        }
    }

    /// <summary>Starts a run: an empty trace, no item yielded yet, and probes that count from zero.</summary>
    public void StartRun(params IEnumerable<Instrument> probes)
    {
        running = [.. probes];
        StartRunAgain();
    }

    /// <summary>Starts a run with the same probes.</summary>
    public void StartRunAgain()
    {
        Trace = new TraceLog();
        Yields = 0;
        (HasMoved, OpensAtTheCall) = (false, false);
        foreach (var probe in running) probe.Restart();
    }

    /// <summary>The code has been called, and nothing was asked for yet.</summary>
    public void NoteCall() => OpensAtTheCall = running.Any(probe => probe is SourceProbe { Opens: > 0 });

    /// <summary>Runs an assertion. What probes latch meanwhile counts for its property, even if the code swallows the exception.</summary>
    /// <param name="given">Writes what it gives to the code.</param>
    public void Check(string property, Action<Session> assertion, Func<string>? given = null)
    {
        CheckOnce(property, assertion, given);
        if (!Passes.Matter(property, Properties, Random)) return;
        EarlierPasses = Random.Next(1, Passes.Most + 1);
        try
        {
            CheckOnce(property, assertion, given);
        }
        finally
        {
            EarlierPasses = 0;
        }
    }

    private void CheckOnce(string property, Action<Session> assertion, Func<string>? given)
    {
        (Property, Given) = (property, given);
        try
        {
            assertion(this);
        }
        catch (PropertyViolationException) when (EarlierPasses > 0)
        {
            // It is excused, if the tests of other properties tell the same.
        }
        catch (PropertyViolationException)
        {
            ThrowIfViolated();
            throw;
        }
        finally
        {
            (Property, Given, Moment, Beside) = (null, null, null, null);
        }

        ThrowIfViolated();
    }

    /// <summary>The same for an async assertion. It runs on the thread pool, without the test framework's synchronization context: each
    /// continuation then runs where its operation completes, and a gated source decides what happens when.</summary>
    public Task CheckAsync(string property, Func<Session, Task> assertion) => Task.Run(async () =>
    {
        Property = property;
        try
        {
            await assertion(this).ConfigureAwait(false);
        }
        catch (PropertyViolationException)
        {
            ThrowIfViolated();
            throw;
        }
        finally
        {
            (Property, Given, Moment) = (null, null, null);
        }

        ThrowIfViolated();
    });

    /// <summary>The running assertion calls this now: what its variables hold belongs to what is given.</summary>
    public void Runs(Delegate running)
    {
        if (!ShowsValues || ReferenceEquals(running, code) || !CapturedText.IsIn(running)) return;
        (code, givenToCode) = (running, CapturedText.After(given, running));
    }

    /// <summary>Calls student code once, with an empty trace and restarted probes. What it throws is a violation.</summary>
    public TResult Call<TResult>(string property, Func<TResult> code, params IEnumerable<Instrument> probes)
    {
        ArgumentNullException.ThrowIfNull(code);
        StartRun(probes);
        Runs(code);
        return Guard(property, "when it was called", code);
    }

    /// <summary>Runs student code; what it throws is a violation of the property.</summary>
    /// <param name="moment">When it happens: <c>when it was called</c>.</param>
    public TResult Guard<TResult>(string property, string moment, Func<TResult> code)
    {
        Moment = moment;
        try
        {
            var result = code();
            Moment = null;
            return result;
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw Latch(Unexpected.Threw(property, error, moment));
        }
    }

    public void Guard(string property, string moment, Action code)
    {
        Moment = moment;
        if (Unexpected.Caught(code) is { } error) throw Latch(Unexpected.Threw(property, error, moment));
        Moment = null;
    }

    /// <summary>Throws where too little came to judge by. Most of what was due is enough: which items are missing is for VAL to tell.
    /// </summary>
    public void NeedMost(string property, int due, int yielded)
    {
        if (2 * yielded < due) throw Latch(LazyFindings.EndedEarly(property, due, yielded));
    }

    /// <summary>Whether the running assertion is about the end of an enumeration, and the challenge has another property for the way in
    /// which a source is asked: then the source answers.</summary>
    public bool LeavesTo(string property) => Property is "AS-CANCEL" or "AS-DISPOSE" && Properties.Contains(property);

    /// <summary>Records the violation and hands back the exception to throw.</summary>
    public PropertyViolationException Latch(Finding finding)
    {
        if (EarlierPasses > 0)
        {
            var later = finding with { Summary = $"{finding.Summary} So it is when the same result is enumerated again." };
            Excuse(later);
            return Exception(later.ToViolation(Trace, ShowsValues, Given));
        }

        var violation = finding.ToViolation(Trace, ShowsValues, Given);
        lock (gate)
        {
            if (latched.Count < MostViolations) latched.Add(violation);
        }

        return Exception(violation);
    }

    /// <summary>What was let pass first.</summary>
    public Violation? Excused { get; private set; }

    /// <summary>Lets a violation pass that the tests of other properties tell, if they do.</summary>
    /// <param name="by">The ids of those. What shows only on a further pass, the tests of further passes may tell as well.</param>
    public void Excuse(Finding finding, params string[] by) =>
        Excused ??= finding.ToViolation(Trace, ShowsValues, Given) with { ExcusedBy = EarlierPasses > 0 ? [.. by, .. Passes.ToldBy] : by };

    /// <summary>For what a source finds about another property than the running assertion's: where the challenge promises that one, it is
    /// left to its tests.</summary>
    public void LatchOrLeave(Finding finding)
    {
        if (Property is null || Property == finding.Property || !Properties.Contains(finding.Property)) throw Latch(finding);
        Excuse(finding, finding.Property);
    }

    /// <summary>Throws the first latched violation, which also explains the later ones.</summary>
    public void ThrowIfViolated()
    {
        Violation? first;
        lock (gate) first = latched.Count > 0 ? latched[0] : null;
        if (first is not null) throw Exception(first);
    }

    private static PropertyViolationException Exception(Violation violation) =>
        violation.Inconclusive ? new InconclusiveException(violation.Message) : new PropertyViolationException(violation.Message);
}
