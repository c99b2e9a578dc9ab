using System.Runtime.CompilerServices;
using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>What a source finds while another property is judged is left to the tests of its own, where the challenge has them.</summary>
public sealed class LeftToOthersTests : IDisposable
{
    public LeftToOthersTests() => TestScope.Begin();

    public void Dispose() => TestScope.Properties = [];

    [Fact]
    public async Task A_disposal_too_early_does_not_cost_the_cancellation()
    {
        TestScope.Properties = ["AS-CANCEL", "AS-DISPOSE"];
        var source = Probe.Async(AsyncMode.Gated, 1, 2, 3);
        await AsyncAssert.ObservesCancellation(token => Abandons(source, token), source);

        Assert.Equal("AS-DISPOSE", TestScope.Excused!.Property);
        Assert.Equal(["AS-DISPOSE"], TestScope.Excused.ExcusedBy);
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public async Task Without_a_test_of_its_own_it_counts()
    {
        var source = Probe.Async(AsyncMode.Gated, 1, 2, 3);
        await Assert.ThrowsAsync<PropertyViolationException>(
            () => AsyncAssert.ObservesCancellation(token => Abandons(source, token), source));
        Assert.Equal("AS-DISPOSE", TestScope.End()[0].Property);
    }

    private static async IAsyncEnumerable<int> Abandons(
        AsyncSequenceProbe<int> source, [EnumeratorCancellation] CancellationToken token)
    {
        await using var items = source.GetAsyncEnumerator(token);
        while (await items.MoveNextAsync().AsTask().WaitAsync(token)) yield return items.Current;
    }
}
