using System.Runtime.Loader;
using Grader.Guest.Kernel;
using Grader.Guest.Protocol;
using Grader.Probes.Hosting;
using Grader.TestHost.Channels;

namespace Grader.TestHost.Running;

/// <summary>Runs the hidden tests of one submission in the order that the service asked for.</summary>
internal static class HiddenTestRun
{
    /// <summary>
    /// Runs this program's own tests in the same way, so that the code that a submission will need is compiled and loaded
    /// before one arrives.
    /// </summary>
    public static void WarmUp()
    {
        var tests = new HiddenTests(typeof(WarmUpTests).Assembly);
        tests.Run($"{typeof(WarmUpTests).FullName}.{nameof(WarmUpTests.Passes)}", _ => { });
        tests.Run($"{typeof(WarmUpTests).FullName}.{nameof(WarmUpTests.Fails)}", _ => { });
        new Exchange(Stream.Null, Stream.Null).Report(RunRecordKind.Loaded);
    }

    /// <param name="file">Where the hidden tests are loaded from.</param>
    public static void Execute(ReceivedRun submission, MemoryFile file, Exchange exchange)
    {
        LowerHeapLimit(submission.Request.HeapLimitBytes);
        TestScope.ShowsValues = submission.Request.ShowsValues;
        TestScope.IsAlone = true;
        TestScope.Seed = submission.Request.Seed;
        TestScope.Properties = submission.Request.Properties;
        var testAssembly = submission.Request.TestAssembly;
        foreach (var (name, bytes) in submission.Assemblies)
        {
            // At once: the runtime then finds each by its name, and calls nobody back.
            if (name == testAssembly && bytes.Length <= file.Capacity) HiddenTests.LoadCode(bytes, file);
            else AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(bytes, writable: false));
        }

        var tests = HiddenTests.Load(testAssembly);
        exchange.Report(RunRecordKind.Loaded);
        for (var test = 0; test < submission.Request.Tests.Count; test++)
        {
            exchange.Report(RunRecordKind.Started, test);
            var running = test;
            var outcome = tests.Run(submission.Request.Tests[test], seen => exchange.Report(RunRecordKind.Running, running, seen));
            exchange.Report(RunRecordKind.Finished, test, outcome);
        }

        exchange.Report(RunRecordKind.Final);
    }

    private static void LowerHeapLimit(long bytes)
    {
        AppContext.SetData("GCHeapHardLimit", (ulong)bytes);
        GC.RefreshMemoryLimit();
    }
}
