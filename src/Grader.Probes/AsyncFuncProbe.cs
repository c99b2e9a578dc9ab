using Grader.Probes.Asynchrony;

namespace Grader.Probes;

/// <summary>An async function that counts its calls and how many of them run at once. Hand <see cref="Func"/> to student code.</summary>
/// <typeparam name="T">The type of the argument.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
public sealed class AsyncFuncProbe<T, TResult> : CallProbe, IGatedCalls
{
    private readonly Func<T, TResult> function;
    private int running;
    private int highWater;
    private CancellationToken lastToken;
    private AsyncGate gate = new();

    internal AsyncFuncProbe(AsyncMode mode, Func<T, TResult> function)
    {
        this.function = function;
        Mode = mode;
        Func = Invoke;
    }

    /// <summary>The delegate for student code.</summary>
    public Func<T, CancellationToken, Task<TResult>> Func { get; }

    /// <summary>How calls complete.</summary>
    public AsyncMode Mode { get; private set; }

    /// <summary>The most calls that ran at the same time.</summary>
    public int HighWater => Volatile.Read(ref highWater);

    /// <summary>The token of the last call.</summary>
    public CancellationToken ReceivedToken => lastToken;

    AsyncMode IGatedCalls.Mode
    {
        get => Mode;
        set => Mode = value;
    }

    int? IGatedCalls.Limit { get; set; }

    AsyncGate IGatedCalls.Gate => gate;

    internal override void Restart()
    {
        base.Restart();
        running = 0;
        highWater = 0;
        lastToken = default;
        gate = new AsyncGate();
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
        var waiting = Mode == AsyncMode.Gated ? gate : null;
        return new PendingTurn<TResult>(this, () => function(argument), Settle, waiting, token).Task.AsTask();
    }

    private void CountRunning()
    {
        var now = Interlocked.Increment(ref running);
        int before;
        while (now > (before = Volatile.Read(ref highWater)) && Interlocked.CompareExchange(ref highWater, now, before) != before)
        {
        }

        if (((IGatedCalls)this).Limit is { } limit && now > limit) throw Session.Latch(ConcurrencyFindings.OverTheLimit(limit, now));
    }

    private void Settle() => Interlocked.Decrement(ref running);
}

/// <summary>A callback whose calls can be held back, so that an assertion decides which ends first.</summary>
internal interface IGatedCalls
{
    AsyncMode Mode { get; set; }

    /// <summary>More calls than this at the same time are a violation; null for no limit.</summary>
    int? Limit { get; set; }

    AsyncGate Gate { get; }
}
