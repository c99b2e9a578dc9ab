using System.Diagnostics;
using System.Reflection;
using Grader.Contracts.Results;
using Grader.Guest.Protocol;
using Grader.Probes.Findings;
using Grader.Probes.Hosting;

namespace Grader.TestHost.Running;

/// <summary>
/// One run of one test, as xunit runs it: a fresh object of its class, the test, its task, the object's disposal. The probes' scope begins
/// before the object exists.
/// </summary>
/// <param name="stillRunning">Told where a test is that takes long, as often as that changes.</param>
internal sealed class TestExecution(MethodInfo test, Action<TestOutcome> stillRunning) : IDisposable
{
    // A wrapper could not be told from one that student code has thrown.
    private const BindingFlags Unwrapped = BindingFlags.DoNotWrapExceptions;

    private readonly ExceptionWatch watch = new();
    private readonly Underway underway = new();
    private Exception? failure;
    private TestOutcome? outcome;

    public TestOutcome Run()
    {
        OnlyWorker.Run(RunAndJudge, Underway.Period, Look);
        return outcome!;
    }

    public void Dispose() => watch.Dispose();

    private void Look()
    {
        try
        {
            if (underway.Look() is { } seen) stillRunning(seen);
        }
        catch (OutOfMemoryException)
        {
            // Student code has filled the heap: the end of the test tells that.
        }
    }

    // The judgement as well is the worker's: it may ask an exception of student code for its message.
    private async Task RunAndJudge()
    {
        TestScope.Begin();
        var started = Stopwatch.GetTimestamp();
        // Ends with the test: what student code does to the context of its thread, its culture included.
        await RunInContext().ConfigureAwait(false);
        var excused = TestScope.Excused;
        var atLimit = watch.HitHeapLimit ? AtHeapLimit() : null;
        outcome = Judge(TestScope.End(), excused, atLimit, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private TestOutcome Judge(IReadOnlyList<Violation> violations, Violation? excused, TestOutcome? atLimit, double milliseconds)
    {
        var judged = violations.Count > 0 ? ViolationOutcome.From(violations[0], milliseconds)
            : atLimit is not null ? atLimit with { DurationMs = milliseconds }
            : failure is not null ? FailureText.OutcomeOf(failure, milliseconds)
            : watch.InitializerThrew ? new(TestStatus.Failed, milliseconds, FailureText.OfInitializer, FailureText.OfInitializer)
            : excused is not null ? ViolationOutcome.From(excused, milliseconds)
            : new TestOutcome(TestStatus.Passed, milliseconds);
        return watch.HitHeapLimit ? judged with { Status = TestStatus.MemoryLimit } : judged;
    }

    // While the run's trace is there, and when there is memory again.
    private TestOutcome AtHeapLimit()
    {
        var (moment, yields) = (watch.MomentAtHeapLimit, TestScope.ShowsValues ? TestScope.Yields : 0);
        return FailureText.OutcomeOfHeapLimit(
            Underway.Words(moment, yields), Underway.Words(moment, yields: 0), Underway.EvidenceOf(watch.GivenAtHeapLimit));
    }

    private async Task RunInContext()
    {
        var context = new TestContext();
        SynchronizationContext.SetSynchronizationContext(context);
        try
        {
            var constructor = test.IsStatic ? null : test.DeclaringType!.GetConstructor(Type.EmptyTypes);
            var instance = constructor?.Invoke(Unwrapped, null, null, null);
            using (instance as IDisposable)
            {
                if (test.Invoke(instance, Unwrapped, null, null, null) is Task task) await task.ConfigureAwait(false);
                failure = await context.End().ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            // Broad, because whatever a test or student code throws fails the test, and only that.
            failure = exception;
        }
    }
}
