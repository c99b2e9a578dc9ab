using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Sources;

public sealed class AsyncSequenceProbeTests
{
    [Fact]
    public async Task Gives_its_items_in_every_mode()
    {
        foreach (var mode in new[] { AsyncMode.Completed, AsyncMode.Yielding })
        {
            var source = Probe.Async(mode, 1, 2, 3);
            Assert.Equal([1, 2, 3], await source.ToListAsync());
            Assert.Equal(1, source.EffectiveDisposals);
        }
    }

    [Fact]
    public void A_token_that_nobody_cancels_is_there_or_not()
    {
        TestScope.Begin();
        var tokens = Enumerable.Range(0, 8).Select(_ => Probe.UncancelledToken()).ToArray();
        Assert.Equal(4, tokens.Chunk(2).Select(pair => (pair[0].CanBeCanceled, pair[1].CanBeCanceled)).Distinct().Count());
        Assert.DoesNotContain(tokens, token => token.IsCancellationRequested);
        TestScope.End();
    }

    [Fact]
    public async Task A_gated_source_comes_back_when_it_is_released()
    {
        var source = Probe.Async(AsyncMode.Gated, 1);
        var items = source.GetAsyncEnumerator();
        var asked = items.MoveNextAsync();
        Assert.False(asked.IsCompleted);
        Assert.Equal(1, source.Waiting);
        Assert.True(source.ReleaseOne());
        Assert.True(await asked);
        Assert.False(source.ReleaseOne());
    }

    [Fact]
    public void Asking_for_a_result_before_it_is_there_is_blocking()
    {
        foreach (var mode in new[] { AsyncMode.Gated, AsyncMode.Yielding })
        {
            var asked = Probe.Async(mode, 1).GetAsyncEnumerator().MoveNextAsync();
            var error = Assert.Throws<PropertyViolationException>(() => asked.GetAwaiter().GetResult());
            Assert.StartsWith("AS-BLOCK", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Observes_the_token_that_it_gets_while_it_is_waited_for()
    {
        using var cancellation = new CancellationTokenSource();
        var source = Probe.Async(AsyncMode.Gated, 1);
        var asked = source.GetAsyncEnumerator(cancellation.Token).MoveNextAsync().AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        Assert.Equal(0, source.Waiting);
    }

    [Fact]
    public void A_second_MoveNextAsync_before_the_first_came_back_is_an_overlap()
    {
        var items = Probe.Async(AsyncMode.Gated, 1, 2).GetAsyncEnumerator();
        _ = items.MoveNextAsync().AsTask();
        Assert.StartsWith(
            "AS-OVERLAP", Assert.Throws<PropertyViolationException>(() => { _ = items.MoveNextAsync().AsTask(); }).Message,
            StringComparison.Ordinal);
    }
}
