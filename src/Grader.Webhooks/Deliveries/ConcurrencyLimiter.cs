using Grader.Storage.Deliveries;

namespace Grader.Webhooks.Deliveries;

/// <summary>
/// Tracks the running attempts and limits them: in total, per host, and per receiver. A receiver's second slot and those after it come from
/// one half of all slots, so that receivers which answered until now and begin to hang leave the other half to those that wait for their
/// first. Used by the loop of the dispatcher alone; not thread-safe.
/// </summary>
internal sealed class ConcurrencyLimiter(WebhookOptions options, TimeProvider time)
{
    private readonly List<DeliverySlot> slots = [];
    private readonly ReceiverWindows windows = new(options.MaxConcurrentPerReceiver, time);
    private readonly Dictionary<string, int> perReceiver = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> perHost = new(StringComparer.Ordinal);

    internal Task WhenAllEnded => Task.WhenAll(slots.Select(slot => slot.Task));

    internal void Add(DeliverySlot slot)
    {
        slots.Add(slot);
        Count(perReceiver, slot.Receiver, 1);
        Count(perHost, slot.Host, 1);
        windows.Spend(slot.Receiver);
    }

    /// <summary>How many attempts may start now for each receiver, the most urgent first.</summary>
    /// <param name="receivers">Ordered by urgency.</param>
    internal IReadOnlyList<ReceiverQuota> QuotasOf(IEnumerable<ReceiverDue> receivers)
    {
        RemoveEnded();
        var free = options.MaxConcurrent - slots.Count;
        var further = FreeFurtherSlots;
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var quotas = new List<ReceiverQuota>();
        foreach (var receiver in receivers.Where(entry => entry.DueIn <= TimeSpan.Zero))
        {
            var count = Math.Min(free, Math.Min(FreeSlotsOf(receiver, taken, further), windows.AllowedNow(receiver)));
            if (count <= 0) continue;

            quotas.Add(new(receiver.Receiver, count));
            further -= count - FirstSlotOf(receiver);
            Count(taken, receiver.Host, count);
            free -= count;
        }

        return quotas;
    }

    /// <summary>
    /// How long until a receiver with free slots is due; null if there is none. For the others, the end of an attempt raises the signal.
    /// </summary>
    internal TimeSpan? NextDue(IEnumerable<ReceiverDue> receivers)
    {
        if (slots.Count >= options.MaxConcurrent) return null;

        var waits = receivers.Where(entry => FreeSlotsOf(entry, taken: null, FreeFurtherSlots) > 0)
            .Select(entry => Longer(entry.DueIn, windows.UntilAllowed(entry))).ToList();
        return waits.Count == 0 ? null : waits.Min();
    }

    /// <summary>How many receivers' slots besides their first may still be given.</summary>
    private int FreeFurtherSlots => (options.MaxConcurrent / 2) - (slots.Count - perReceiver.Count);

    private int FirstSlotOf(ReceiverDue receiver) => perReceiver.ContainsKey(receiver.Receiver) ? 0 : 1;

    private int FreeSlotsOf(ReceiverDue receiver, Dictionary<string, int>? taken, int further)
    {
        var ofReceiver = Math.Min(
            windows.SizeOf(receiver) - perReceiver.GetValueOrDefault(receiver.Receiver), FirstSlotOf(receiver) + Math.Max(0, further));
        var ofHost = options.MaxConcurrentPerHost - perHost.GetValueOrDefault(receiver.Host)
            - (taken?.GetValueOrDefault(receiver.Host) ?? 0);
        return Math.Min(ofReceiver, ofHost);
    }

    private void RemoveEnded() => slots.RemoveAll(slot =>
    {
        if (!slot.HasEnded) return false;

        Count(perReceiver, slot.Receiver, -1);
        Count(perHost, slot.Host, -1);
        windows.Record(slot.Receiver, slot.HasSucceeded);
        return true;
    });

    private static void Count(Dictionary<string, int> counts, string key, int change)
    {
        var count = counts.GetValueOrDefault(key) + change;
        if (count > 0) counts[key] = count;
        else counts.Remove(key);
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}

/// <summary>A running attempt, which occupies a slot of its receiver.</summary>
internal sealed class DeliverySlot(string receiver, string host)
{
    private volatile bool ended;

    internal string Receiver { get; } = receiver;

    internal string Host { get; } = host;

    internal Task Task { get; set; } = Task.CompletedTask;

    /// <summary>True once the slot is free, shortly before the task completes.</summary>
    internal bool HasEnded => ended;

    /// <summary>Meaningful once the attempt has ended.</summary>
    internal bool HasSucceeded { get; private set; }

    internal void End(bool succeeded)
    {
        HasSucceeded = succeeded;
        ended = true;
    }
}
