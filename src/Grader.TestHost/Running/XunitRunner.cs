using Grader.Guest.Protocol;
using Xunit;
using Xunit.Abstractions;

namespace Grader.TestHost.Running;

/// <summary>Runs the tests of one assembly through xunit.runner.utility's front controller.</summary>
internal sealed class XunitRunner : IDisposable
{
    private readonly XunitFrontController controller;
    private readonly Dictionary<string, ITestCase> cases;
    private readonly ITestFrameworkExecutionOptions options;

    private XunitRunner(XunitFrontController controller, Dictionary<string, ITestCase> cases)
    {
        this.controller = controller;
        this.cases = cases;
        options = TestFrameworkOptions.ForExecution();
        options.SetSynchronousMessageReporting(true);
        options.SetDisableParallelization(true);
        options.SetMaxParallelThreads(1);
    }

    /// <summary>Finds the tests of an assembly that can be loaded by name.</summary>
    public static XunitRunner Load(string assemblyName)
    {
        // The front controller checks that the file exists and loads the assembly by name. The file of the hidden tests is an
        // empty one, published with this program.
        var assemblyFile = Path.Combine(AppContext.BaseDirectory, assemblyName + ".dll");
        var controller = new XunitFrontController(AppDomainSupport.Denied, assemblyFile, shadowCopy: false);
        using var discovery = new DiscoverySink();
        controller.Find(includeSourceInformation: false, discovery, TestFrameworkOptions.ForDiscovery());
        return new(controller, discovery.WaitForCases());
    }

    /// <summary>Runs one test, <c>Class.Method</c>, to its end.</summary>
    public TestOutcome Run(string test)
    {
        if (!cases.TryGetValue(test, out var found)) throw new InvalidDataException("A test of the manifest is not in the assembly.");
        using var execution = new ExecutionSink();
        controller.RunTests([found], execution, options);
        return execution.WaitForOutcome();
    }

    public void Dispose() => controller.Dispose();
}
