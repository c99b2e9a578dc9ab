namespace Grader.Webhooks.Deliveries;

/// <summary>An attempt under way, which holds a slot of its receiver.</summary>
internal sealed class DeliverySlot(string receiver)
{
    private volatile bool ended;

    internal string Receiver { get; } = receiver;

    internal Task Task { get; set; } = Task.CompletedTask;

    /// <summary>True when the slot is free again, a moment before the task is complete.</summary>
    internal bool HasEnded => ended;

    internal void End() => ended = true;
}
