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

    private int Quota(string receiver, string? host = null) =>
        limiter.QuotasOf([Due(receiver, host)]).SingleOrDefault()?.Count ?? 0;

    private DeliverySlot Start(string receiver, string? host = null)
    {
        var slot = new DeliverySlot(receiver, host ?? receiver);
        limiter.Add(slot);
        return slot;
    }
}
