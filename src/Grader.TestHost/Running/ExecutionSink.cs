using System.Runtime.ExceptionServices;
using Grader.Contracts.Results;
using Grader.Guest.Protocol;
using Grader.Probes.Findings;
using Grader.Probes.Hosting;
using Xunit.Abstractions;

namespace Grader.TestHost.Running;

/// <summary>
/// Follows one test. With synchronous reporting, messages arrive on the thread that runs the test and before it continues,
/// so the probes' scope begins before the test class is constructed.
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

/// <summary>Notices exceptions that count even if student code catches them and continues.</summary>
internal sealed class ExceptionWatch : IDisposable
{
    public ExceptionWatch() => AppDomain.CurrentDomain.FirstChanceException += OnException;

    public bool HitHeapLimit { get; private set; }

    /// <summary>The runtime keeps what a static initializer threw and throws it again, also in later tests.</summary>
    public bool InitializerThrew { get; private set; }

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= OnException;

    private void OnException(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        HitHeapLimit |= thrown.Exception is OutOfMemoryException and not InsufficientMemoryException;
        InitializerThrew |= thrown.Exception is TypeInitializationException;
    }
}
