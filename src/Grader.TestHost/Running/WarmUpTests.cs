using Grader.Probes;

namespace Grader.TestHost.Running;

/// <summary>
/// Runs before a submission arrives, so that the code that most hidden tests use is compiled and loaded. Nothing asynchronous:
/// that code is compiled anew for each asynchronous method, and most challenges have none.
/// </summary>
public static class WarmUpTests
{
    public static void Passes()
    {
        var source = Probe.Made(3, item => item);
        LazyAssert.DefersExecution(() => source.Where(item => item != 1), source);
        LazyAssert.DemandAtMost(() => source.Where(item => item != 1), source, position => position + 2);
        LazyAssert.DisposesOnBreak(() => source.Where(item => item != 1), upTo: 1, source);
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("step", () => Refuse(0));
        ValueAssert.Yields([0, 2], () => Enumerable.Range(0, 3).Where(item => item != 1).ToArray());
        var tracked = Probe.Tracked(16);
        MemoryAssert.RetainsAtMost(() => tracked.Where(item => item.Id > 0), tracked, _ => 4);
    }

    public static void Fails() => ValueAssert.Yields([new Tracked(1)], () => [new Tracked(2)]);

    private static object? Refuse(int step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return null;
    }
}
