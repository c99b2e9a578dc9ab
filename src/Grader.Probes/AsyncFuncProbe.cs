using System.Diagnostics;
using Grader.Probes.Asynchrony;

namespace Grader.Probes;

/// <summary>An async function that counts its calls and how many of them run at once. Hand <see cref="Func"/> to student code.</summary>
/// <typeparam name="T">The type of the argument.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
[StackTraceHidden]
public sealed class AsyncFuncProbe<T, TResult> : CallProbe
{
    private readonly Func<T, TResult> function;
    private int running;
    private int highWater;
    private CancellationToken lastToken;

    internal AsyncFuncProbe(AsyncMode mode, Func<T, TResult> function)
    {
        this.function = function;
        Mode = mode;
        Func = Invoke;
    }

    /// <summary>The delegate for student code.</summary>
    public Func<T, CancellationToken, Task<TResult>> Func { get; }

    /// <summary>How calls complete.</summary>
    public AsyncMode Mode { get; internal set; }

    /// <summary>The most calls that ran at the same time.</summary>
    public int HighWater => Volatile.Read(ref highWater);

    /// <summary>The token of the last call.</summary>
    public CancellationToken ReceivedToken => lastToken;

    /// <summary>More calls than this at the same time are a violation; null for no limit.</summary>
    internal int? MostAtOnce { get; set; }

    /// <summary>Holds the calls back, so that an assertion decides which ends first.</summary>
    internal AsyncGate Gate { get; private set; } = new();

    internal override void Restart()
    {
        base.Restart();
        running = 0;
        highWater = 0;
        lastToken = default;
        Gate = new AsyncGate();
    }

    private Task<TResult> Invoke(T argument, CancellationToken token)
    {
        lastToken = token;
        Keep(argument);
        CountRunning();
        try
        {
            CountCall(ScalarValue.Of(argument));
            if (Mode != AsyncMode.Completed) return Pending(argument, token);
            var result = Task.FromResult(function(argument));
            Settle();
            return result;
        }
        catch (Exception error)
        {
            // An async method's exception is in its task, never thrown at the caller.
            Settle();
            return Task.FromException<TResult>(error);
        }
    }

    private Task<TResult> Pending(T argument, CancellationToken token)
    {
        var waiting = Mode == AsyncMode.Gated ? Gate : null;
        return new PendingTurn<TResult>(this, () => function(argument), Settle, waiting, token).Task.AsTask();
    }

    private void CountRunning()
    {
        var now = Interlocked.Increment(ref running);
        int before;
        while (now > (before = Volatile.Read(ref highWater)) && Interlocked.CompareExchange(ref highWater, now, before) != before)
        {
        }

        if (MostAtOnce is { } limit && now > limit) throw Session.Latch(ConcurrencyFindings.OverTheLimit(limit, now));
    }

    private void Settle() => Interlocked.Decrement(ref running);
}
