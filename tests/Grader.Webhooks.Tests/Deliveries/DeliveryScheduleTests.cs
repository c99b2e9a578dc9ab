using Grader.Webhooks.Deliveries;

namespace Grader.Webhooks.Tests.Deliveries;

public sealed class DeliveryScheduleTests
{
    public static TheoryData<int, string> Delays()
    {
        var data = new TheoryData<int, string>();
        foreach (var row in DataFile.Rows("Deliveries/schedule.txt"))
            data.Add(int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture), row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Delays))]
    public void Waits_as_documented_and_adds_at_most_a_tenth(int failures, string delay)
    {
        var expected = TimeSpan.Parse(delay, System.Globalization.CultureInfo.InvariantCulture);
        var schedule = new DeliverySchedule(new WebhookOptions(), new Random(failures));

        for (var i = 0; i < 1_000; i++)
            Assert.InRange(schedule.WaitAfter(failures, retryAfter: null)!.Value, expected, expected * 1.1);
    }

    [Fact]
    public void Ends_after_ten_attempts_of_which_the_first_is_at_once()
    {
        var schedule = new DeliverySchedule(new WebhookOptions(), new Random(1));

        Assert.Equal(10, DeliverySchedule.Standard.Count);
        Assert.Equal(TimeSpan.Zero, DeliverySchedule.Standard[0]);
        Assert.NotNull(schedule.WaitAfter(9, retryAfter: null));
        Assert.Null(schedule.WaitAfter(10, retryAfter: null));
        Assert.Null(schedule.WaitAfter(10, TimeSpan.FromHours(1)));
    }

    [Fact]
    public void Spreads_the_retries()
    {
        var schedule = new DeliverySchedule(new WebhookOptions(), new Random(1));

        Assert.True(Enumerable.Range(0, 50).Select(_ => schedule.WaitAfter(3, null)).Distinct().Count() > 40);
    }

    [Theory]
    [InlineData("00:01:00", "00:01:00")]
    [InlineData("00:00:01", "00:00:05")]
    [InlineData("30.00:00:00", "1.00:00:00")]
    public void Waits_as_long_as_the_receiver_asks_up_to_a_day_and_never_shorter_than_its_own_delay(
        string asked, string expected)
    {
        var schedule = new DeliverySchedule(new WebhookOptions { Jitter = 0 }, new Random(1));

        Assert.Equal(Span(expected), schedule.WaitAfter(1, Span(asked)));

        static TimeSpan Span(string text) => TimeSpan.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Follows_a_schedule_of_the_operator()
    {
        var options = new WebhookOptions { Schedule = [TimeSpan.Zero, TimeSpan.FromSeconds(2)], Jitter = 0 };
        var schedule = new DeliverySchedule(options, new Random(1));

        Assert.Equal(TimeSpan.FromSeconds(2), schedule.WaitAfter(1, null));
        Assert.Null(schedule.WaitAfter(2, null));
    }
}
