using Grader.Contracts.Results;
using Grader.Guest.Protocol;
using Grader.Probes.Hosting;

namespace Grader.TestHost.Running;

/// <summary>
/// Where a test is that takes long: if it hangs, its process is ended, and only what was sent before can tell the student. The words
/// have no number in them, so that a hidden test shows no more than that; the input is there only where values are shown.
/// </summary>
internal sealed class Underway
{
    /// <summary>Well below the time after which a test counts as hung; most tests end before the first look.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromMilliseconds(200);

    /// <summary>More looks than the longest test has at its limits.</summary>
    private const int MostReports = 100;

    private string? lastMoment;
    private Func<string>? lastGiven;
    private int reports;

    /// <summary>On a thread beside the test's.</summary>
    /// <returns>Null where nothing has changed.</returns>
    public TestOutcome? Look()
    {
        var (moment, given) = (TestScope.Moment, TestScope.Given);
        if ((moment == lastMoment && given == lastGiven) || reports >= MostReports) return null;
        (lastMoment, lastGiven) = (moment, given);
        reports++;
        var message = moment is null ? null : $"As last seen, your code had not come back {moment}.";
        return new(TestStatus.Timeout, DurationMs: 0, message, message, Evidence: EvidenceOf(given));
    }

    public static Evidence? EvidenceOf(Func<string>? given) => given is null ? null : new() { CounterExample = given() };
}
