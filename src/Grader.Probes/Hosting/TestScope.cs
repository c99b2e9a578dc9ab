namespace Grader.Probes.Hosting;

/// <summary>The bridge to the program that runs hidden tests one after the other: everything that probes latch between <see cref="Begin"/>
/// and <see cref="End"/>, on any thread, belongs to one test.</summary>
public static class TestScope
{
    /// <summary>True until the host sets it to false, for hidden counter-examples: violations then hold no value, and none is formatted.
    /// </summary>
    public static bool ShowsValues
    {
        get => Session.ShowsValues;
        set => Session.ShowsValues = value;
    }

    /// <summary>False until the host sets it to true: nothing runs in its process but the test, so the memory in use can be weighed. In an
    /// ordinary test project it would be that of the test runner, too.</summary>
    public static bool IsAlone
    {
        get => Session.IsAlone;
        set => Session.IsAlone = value;
    }

    /// <summary>Every test draws the same numbers for the same seed; null, which it is until the host sets it, draws anew for each test.
    /// </summary>
    public static int? Seed
    {
        get => Session.Seed;
        set => Session.Seed = value;
    }

    /// <summary>The ids of the properties that the challenge promises; none until the host sets them. What a long run for one property
    /// shows of another (<c>LZ-ONCE</c>) is judged where the other is promised.</summary>
    public static IReadOnlyCollection<string> Properties
    {
        get => Session.Properties;
        set => Session.Properties = value;
    }

    /// <summary>What student code has been asked to do and has not done yet: <c>when it was called</c>. Null between calls, and
    /// where the test calls it without a probe. May be asked on any thread while the test runs.</summary>
    public static string? Moment => Session.OfRunningTest is { Moment: { } moment } session ? moment + session.Beside : null;

    /// <summary>How many items the consumer has got. May be asked on any thread.</summary>
    public static long Yields => Session.OfRunningTest?.Yields ?? 0;

    /// <summary>The last events of the run, with their values; none where no value may be shown. May be asked on any thread.</summary>
    public static IReadOnlyList<string> LastEvents => ShowsValues ? Session.OfRunningTest?.Trace.LastLines() ?? [] : [];

    /// <summary>What the running assertion gave to the code, as text to be made on demand; null where that is not known, or where no value
    /// may be shown.</summary>
    public static Func<string>? Given => ShowsValues ? Session.OfRunningTest?.Given : null;

    /// <summary>What the running test let pass because the tests of another property tell it; null where there is nothing. The host
    /// counts it where those pass (<see cref="Violation.ExcusedBy"/>).</summary>
    public static Violation? Excused => Session.OfRunningTest?.Excused;

    /// <summary>Starts a test. What an earlier test's left-overs still do counts for the earlier test.</summary>
    public static void Begin() => Session.Begin();

    /// <summary>Ends the test.</summary>
    /// <returns>The violations in the order of occurrence (the first is the one to report), those that the student swallowed and those that
    /// the author never asked for included. Bounded.</returns>
    public static IReadOnlyList<Violation> End() => Session.End();
}
