using System.Globalization;
using Grader.Contracts.Results;
using Grader.Guest.Protocol;
using Grader.Probes.Hosting;

namespace Grader.TestHost.Running;

/// <summary>
/// Where a test is that takes long: if it hangs, its process is ended, and only what was sent before can tell the student. The words
/// have no number in them, so that a hidden test shows no more than that; which item it was, the input and the last events are there only
/// where values are shown.
/// </summary>
internal sealed class Underway
{
    /// <summary>Well below the time after which a test counts as hung; most tests end before the first look.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromMilliseconds(200);

    /// <summary>More looks than the longest test has at its limits.</summary>
    private const int MostReports = 100;

    private string? lastMoment;
    private Func<string>? lastGiven;
    private long lastYields;
    private int reports;

    /// <summary>On a thread beside the test's.</summary>
    /// <returns>Null where nothing has changed.</returns>
    public TestOutcome? Look()
    {
        var (moment, given) = (TestScope.Moment, TestScope.Given);
        var yields = TestScope.ShowsValues ? TestScope.Yields : 0;
        if ((moment == lastMoment && given == lastGiven && yields == lastYields) || reports >= MostReports) return null;
        (lastMoment, lastGiven, lastYields) = (moment, given, yields);
        reports++;
        return new(TestStatus.Timeout, DurationMs: 0, Words(moment, yields), Words(moment, yields: 0), Evidence: EvidenceOf(given));
    }

    /// <summary>What is shown of a test that was ended: nothing where no value may be.</summary>
    public static Evidence? EvidenceOf(Func<string>? given)
    {
        var events = TestScope.LastEvents;
        return given is null && events.Count == 0 ? null : new() { CounterExample = given?.Invoke(), Trace = events };
    }

    /// <param name="yields">How many items had come; 0 for none, and where numbers are not shown.</param>
    public static string? Words(string? moment, long yields)
    {
        if (moment is null) return null;
        var last = yields == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" Item {yields - 1:N0} had come last.");
        return $"As last seen, your code had not come back {moment}.{last}";
    }
}
