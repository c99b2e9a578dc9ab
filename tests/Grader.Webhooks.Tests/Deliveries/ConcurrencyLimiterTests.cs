using Grader.Storage.Deliveries;
using Grader.Webhooks.Deliveries;
using Microsoft.Extensions.Time.Testing;

namespace Grader.Webhooks.Tests.Deliveries;

public sealed class ConcurrencyLimiterTests
{
    private readonly FakeTimeProvider time = new();
    private readonly ConcurrencyLimiter limiter;

    public ConcurrencyLimiterTests() => limiter = new(
        new WebhookOptions { MaxConcurrent = 20, MaxConcurrentPerHost = 10, MaxConcurrentPerReceiver = 8 }, time);

    [Fact]
    public void A_receiver_has_one_slot_twice_as_many_after_each_success_and_one_after_a_failure()
    {
        var sizes = new List<int> { Quota("a") };
        foreach (var succeeded in (bool[])[true, true, true, true, false, true])
        {
            Start("a").End(succeeded);
            sizes.Add(Quota("a"));
        }

        Assert.Equal([1, 2, 4, 8, 8, 1, 2], sizes);
    }

    [Fact]
    public void Receivers_that_hang_hold_one_slot_each()
    {
        foreach (var name in (string[])["a", "b", "c"]) Start(name);

        Assert.Equal([0, 0, 0, 1], (int[])[Quota("a"), Quota("b"), Quota("c"), Quota("d")]);
    }

    [Fact]
    public void Three_receivers_that_answered_and_begin_to_hang_leave_sixteen_slots_to_others()
    {
        var few = new ConcurrencyLimiter(
            new WebhookOptions { MaxConcurrent = 16, MaxConcurrentPerHost = 8, MaxConcurrentPerReceiver = 8 }, time);
        ReceiverDue[] three = [Due("a"), Due("b"), Due("c")];
        for (var round = 0; round < 4; round++)
        {
            foreach (var slot in StartAll(few, three)) slot.End(succeeded: true);
        }

        // They hang: what they may have, they hold.
        while (StartAll(few, three).Count > 0) { }
        var healthy = Enumerable.Range(0, 5).Select(number => Due($"healthy{number}")).ToList();

        Assert.Equal(healthy.Select(due => due.Receiver), few.QuotasOf([.. three, .. healthy]).Select(quota => quota.Receiver));
        // What cannot start now waits for the end of an attempt, and not for a time.
        Assert.Null(few.NextDue(three));
    }

    [Fact]
    public void A_host_has_a_limit_however_many_receivers_it_is()
    {
        for (var number = 0; number < 10; number++) Start($"dead:{number}", "dead");

        Assert.Equal((0, 1), (Quota("dead:99", "dead"), Quota("other")));
    }

    [Fact]
    public void The_limit_of_a_host_counts_what_the_same_round_gives_to_its_receivers()
    {
        var quotas = limiter.QuotasOf(Enumerable.Range(0, 15).Select(number => Due($"dead:{number}", "dead")));

        Assert.Equal(10, quotas.Sum(quota => quota.Count));
    }

    [Fact]
    public void All_together_have_a_limit()
    {
        var quotas = limiter.QuotasOf(Enumerable.Range(0, 30).Select(number => Due($"r{number}")));

        Assert.Equal(20, quotas.Sum(quota => quota.Count));
    }

    [Fact]
    public void A_rate_lets_through_so_many_in_a_second_and_tells_when_the_next_may_come()
    {
        var due = Due("a") with { RatePerSecond = 4 };
        for (var number = 0; number < 4; number++)
        {
            Assert.NotEmpty(limiter.QuotasOf([due]));
            Start("a").End(succeeded: true);
        }

        Assert.Empty(limiter.QuotasOf([due]));
        Assert.Equal(TimeSpan.FromSeconds(0.25), limiter.NextDue([due]));
        time.Advance(TimeSpan.FromSeconds(0.25));
        Assert.Equal(1, Assert.Single(limiter.QuotasOf([due])).Count);
        time.Advance(TimeSpan.FromSeconds(100));
        Assert.Equal(4, Assert.Single(limiter.QuotasOf([due])).Count);
    }

    private static ReceiverDue Due(string receiver, string? host = null) => new(receiver, TimeSpan.Zero) { Host = host ?? receiver };

    /// <summary>Starts all that the limits allow.</summary>
    private static List<DeliverySlot> StartAll(ConcurrencyLimiter limiter, IEnumerable<ReceiverDue> receivers)
    {
        var started = limiter.QuotasOf(receivers)
            .SelectMany(quota => Enumerable.Range(0, quota.Count).Select(_ => new DeliverySlot(quota.Receiver, quota.Receiver))).ToList();
        foreach (var slot in started) limiter.Add(slot);
        return started;
    }

    private int Quota(string receiver, string? host = null) =>
        limiter.QuotasOf([Due(receiver, host)]).SingleOrDefault()?.Count ?? 0;

    private DeliverySlot Start(string receiver, string? host = null)
    {
        var slot = new DeliverySlot(receiver, host ?? receiver);
        limiter.Add(slot);
        return slot;
    }
}
