using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Grader.Webhooks.Tests.Receiving;

/// <summary>A clock that moves only when the test moves it, and that tells what somebody waits for.</summary>
internal sealed class ObservedTime() : FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 20, 15, 4, 250, TimeSpan.Zero))
{
    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>
    /// The next wait of that length, as soon as somebody waits so; shorter and longer ones are passed over.
    /// </summary>
    internal async Task<TimeSpan> WaitedForAsync(TimeSpan atLeast, TimeSpan atMost)
    {
        while (true)
        {
            var wait = await waits.Reader.ReadAsync();
            if (wait >= atLeast && wait <= atMost) return wait;
        }
    }

    /// <summary>Lets the time of a wait pass as soon as somebody waits so long, jitter of a tenth included.</summary>
    internal async Task<TimeSpan> PassAsync(TimeSpan wait)
    {
        var waited = await WaitedForAsync(wait, wait * 1.1);
        Advance(waited);
        return waited;
    }

    /// <summary>Lets every wait of that length pass until a task is done, however many it takes.</summary>
    internal async Task PassUntilAsync(Task done, TimeSpan wait)
    {
        while (true)
        {
            var waited = WaitedForAsync(wait, wait);
            if (await Task.WhenAny(done, waited) == done) break;
            Advance(await waited);
        }

        await done;
    }
}
