using Grader.Storage.Deliveries;

namespace Grader.Webhooks.Deliveries;

/// <summary>
/// How many attempts a receiver may have at once: one, twice as many after each success, and one again after a failure, like the slow start
/// of TCP. So receivers that hang hold one slot each, however many webhooks wait for them. Not thread-safe.
/// </summary>
internal sealed class ReceiverWindows(int largest, TimeProvider time)
{
    // What is forgotten starts with one slot again.
    private const int MaxReceivers = 20_000;

    private readonly Dictionary<string, Window> windows = new(StringComparer.Ordinal);

    internal int SizeOf(ReceiverDue receiver) =>
        windows.TryGetValue(receiver.Receiver, out var window) ? window.Size : 1;

    /// <summary>Records the end of an attempt.</summary>
    internal void Record(string receiver, bool succeeded)
    {
        var window = Of(receiver);
        window.Size = succeeded ? Math.Min(largest, window.Size * 2) : 1;
    }

    /// <summary>How many attempts the rate of the receiver allows now.</summary>
    internal int AllowedNow(ReceiverDue receiver) =>
        receiver.RatePerSecond is { } rate ? (int)Of(receiver.Receiver).Refill(rate, time) : int.MaxValue;

    /// <summary>How long until its rate allows one; zero if it does now.</summary>
    internal TimeSpan UntilAllowed(ReceiverDue receiver) =>
        receiver.RatePerSecond is { } rate && Of(receiver.Receiver).Refill(rate, time) is var tokens && tokens < 1
            ? TimeSpan.FromSeconds((1 - tokens) / rate)
            : TimeSpan.Zero;

    /// <summary>Counts an attempt against the rate.</summary>
    internal void Spend(string receiver) => Of(receiver).Tokens--;

    private Window Of(string receiver)
    {
        if (windows.TryGetValue(receiver, out var window)) return window;
        if (windows.Count >= MaxReceivers) windows.Clear();
        return windows[receiver] = new();
    }

    private sealed class Window
    {
        private long? filledAt;

        public int Size { get; set; } = 1;

        public double Tokens { get; set; }

        /// <summary>A token bucket that holds as many as one second brings.</summary>
        public double Refill(int rate, TimeProvider time)
        {
            var now = time.GetTimestamp();
            Tokens = filledAt is { } before
                ? Math.Min(rate, Tokens + (time.GetElapsedTime(before, now).TotalSeconds * rate))
                : rate;
            filledAt = now;
            return Tokens;
        }
    }
}
