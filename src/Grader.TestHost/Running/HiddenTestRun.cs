using Grader.Guest.Protocol;
using Grader.TestHost.Channels;

namespace Grader.TestHost.Running;

/// <summary>Runs the hidden tests of one submission in the order that the service asked for.</summary>
internal static class HiddenTestRun
{
    /// <summary>
    /// Runs this program's own two tests over the same road, so that what a submission will need is compiled and
    /// loaded before there is one.
    /// </summary>
    public static void WarmUp()
    {
        using var runner = XunitRunner.Load(typeof(HiddenTestRun).Assembly.GetName().Name!);
        foreach (var name in new[] { nameof(WarmUpTests.Passes), nameof(WarmUpTests.Fails), nameof(WarmUpTests.Awaits) })
            runner.Run($"{typeof(WarmUpTests).FullName}.{name}");
        new Exchange(Stream.Null, Stream.Null).Report(RunRecordKind.Loaded);
    }

    public static void Execute(ReceivedRun submission, Exchange exchange)
    {
        SubmittedAssemblies.Serve(submission.Assemblies);
        using var runner = XunitRunner.Load(submission.Request.TestAssembly);
        exchange.Report(RunRecordKind.Loaded);
        for (var test = 0; test < submission.Request.Tests.Count; test++)
        {
            exchange.Report(RunRecordKind.Started, test);
            exchange.Report(RunRecordKind.Finished, test, runner.Run(submission.Request.Tests[test]));
        }

        exchange.Report(RunRecordKind.Final);
    }
}
