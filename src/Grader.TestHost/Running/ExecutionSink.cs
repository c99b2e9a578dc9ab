using Grader.Guest.Protocol;
using Grader.Contracts.Results;
using Grader.Probes.Findings;
using Grader.Probes.Hosting;
using Xunit.Abstractions;

namespace Grader.TestHost.Running;

/// <summary>
/// Follows one test. Messages come on the thread that runs the test, before it goes on (synchronous reporting), so
/// the probes' scope begins before the test's class is made.
/// </summary>
internal sealed class ExecutionSink : IMessageSink, IDisposable
{
    private readonly ManualResetEventSlim finished = new();
    private readonly ExceptionWatch watch = new();
    private TestOutcome? outcome;
    private IFailureInformation? failure;
    private bool hasPassed;
    private decimal seconds;

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestStarting:
                TestScope.Begin();
                break;
            case ITestFailed failed:
                failure = failed;
                seconds = failed.ExecutionTime;
                Conclude();
                break;
            case ITestPassed passed:
                hasPassed = true;
                seconds = passed.ExecutionTime;
                Conclude();
                break;
            case ITestResultMessage skipped:
                seconds = skipped.ExecutionTime;
                Conclude();
                break;
            case IErrorMessage error:
                failure ??= error;
                break;
            case ITestAssemblyFinished:
                finished.Set();
                break;
        }

        return true;
    }

    public TestOutcome WaitForOutcome()
    {
        finished.Wait();
        return outcome ?? new(TestStatus.Failed, 0, FailureText.OfNoResult);
    }

    public void Dispose()
    {
        watch.Dispose();
        finished.Dispose();
    }

    private void Conclude()
    {
        var violations = TestScope.End();
        var milliseconds = (double)seconds * 1000;
        outcome = violations.Count > 0 ? ViolationOutcome.From(violations[0], milliseconds)
            : watch.HitHeapLimit ? new(TestStatus.MemoryLimit, milliseconds)
            : failure is not null ? FailureText.OutcomeOf(failure, milliseconds)
            : watch.InitializerThrew ? new(TestStatus.Failed, milliseconds, FailureText.OfInitializer, FailureText.OfInitializer)
            : hasPassed ? new(TestStatus.Passed, milliseconds)
            : new(TestStatus.Failed, milliseconds, FailureText.OfSkip, FailureText.OfSkip);
        if (watch.HitHeapLimit) outcome = outcome with { Status = TestStatus.MemoryLimit };
    }
}
