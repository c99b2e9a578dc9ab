using Xunit.Abstractions;

namespace Grader.TestHost.Running;

/// <summary>Collects the test cases that xunit finds, by <c>Class.Method</c>.</summary>
internal sealed class DiscoverySink : IMessageSink, IDisposable
{
    private readonly Dictionary<string, ITestCase> cases = new(StringComparer.Ordinal);
    private readonly ManualResetEventSlim complete = new();

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseDiscoveryMessage found:
                var method = found.TestCase.TestMethod;
                cases[$"{method.TestClass.Class.Name}.{method.Method.Name}"] = found.TestCase;
                break;
            case IDiscoveryCompleteMessage:
                complete.Set();
                break;
        }

        return true;
    }

    public Dictionary<string, ITestCase> WaitForCases()
    {
        complete.Wait();
        return cases;
    }

    public void Dispose() => complete.Dispose();
}
