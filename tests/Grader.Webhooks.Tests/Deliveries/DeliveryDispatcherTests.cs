using System.Globalization;
using Grader.Storage.Deliveries;
using Grader.Webhooks.Deliveries;
using Grader.Webhooks.Tests.Receiving;
using Microsoft.AspNetCore.Http;

namespace Grader.Webhooks.Tests.Deliveries;

public sealed class DeliveryDispatcherTests
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Delivers_what_was_there_before_the_start()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var dispatching = await Dispatching.CreateAsync();
        await dispatching.InsertAsync("msg_1", receiver.Url);

        dispatching.Start();

        Assert.Equal("msg_1", (await receiver.NextAsync()).Id);
        await dispatching.StopAsync();
        Assert.Equal(DeliveryStatus.Delivered, (await dispatching.FindAsync("msg_1")).Status);
        var attempt = Assert.Single(await dispatching.AttemptsAsync("msg_1"));
        Assert.Equal((1, 200, null), (attempt.Number, attempt.Status, attempt.ErrorCode));
    }

    [Fact]
    public async Task Delivers_at_the_signal_without_any_time_passing()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var dispatching = await Dispatching.CreateAsync();
        dispatching.Start();
        await dispatching.Time.WaitedForAsync(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30));

        await dispatching.InsertAsync("msg_1", receiver.Url);
        dispatching.Signal();

        Assert.Equal("msg_1", (await receiver.NextAsync()).Id);
    }

    [Fact]
    public async Task Finds_what_another_process_left_without_a_signal()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var dispatching = await Dispatching.CreateAsync();
        dispatching.Start();
        await dispatching.Time.WaitedForAsync(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30));

        await dispatching.InsertAsync("msg_1", receiver.Url);
        dispatching.Time.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal("msg_1", (await receiver.NextAsync()).Id);
    }

    [Fact]
    public async Task Repeats_the_same_webhook_with_a_new_time_and_signature_after_a_500()
    {
        await using var receiver = await Receiver.StartAsync(500, 200);
        await using var dispatching = await Dispatching.CreateAsync();
        await dispatching.InsertAsync("msg_1", receiver.Url);
        dispatching.Start();
        var first = await receiver.NextAsync();

        var waited = await dispatching.Time.PassAsync(FirstRetry);

        var second = await receiver.NextAsync();
        await dispatching.StopAsync();
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(first.Body, second.Body);
        Assert.InRange(Seconds(second) - Seconds(first), 5, 6);
        Assert.All(
            [first, second],
            got => Assert.True(DocumentedReceiver.IsGenuine(got, Dispatching.Secret, dispatching.Time.GetUtcNow())));
        var attempts = await dispatching.AttemptsAsync("msg_1");
        Assert.Equal([(1, 500, "http_status"), (2, 200, null)], attempts.Select(a => (a.Number, a.Status, a.ErrorCode)));
        Assert.InRange(attempts[1].StartedAt - attempts[0].StartedAt, FirstRetry, waited);
        Assert.Equal(DeliveryStatus.Delivered, (await dispatching.FindAsync("msg_1")).Status);

        static long Seconds(ReceivedWebhook webhook) => long.Parse(webhook.Timestamp, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Delivers_when_a_receiver_that_was_down_is_up_again()
    {
        await using var dispatching = await Dispatching.CreateAsync();
        string url;
        await using (var down = await Receiver.StartAsync(200)) url = down.Url;
        await dispatching.InsertAsync("msg_1", url);
        dispatching.Start();
        await dispatching.Time.WaitedForAsync(FirstRetry, FirstRetry * 1.1);

        await using var up = await Receiver.StartAsync(_ => Task.CompletedTask, port: new Uri(url).Port);
        dispatching.Time.Advance(FirstRetry * 1.1);

        Assert.Equal("msg_1", (await up.NextAsync()).Id);
        await dispatching.StopAsync();
        Assert.Equal(
            ["connect_failed", null], (await dispatching.AttemptsAsync("msg_1")).Select(attempt => attempt.ErrorCode));
    }

    [Fact]
    public async Task Ends_at_once_when_the_receiver_says_410()
    {
        await using var receiver = await Receiver.StartAsync(410);
        await using var dispatching = await Dispatching.CreateAsync();
        await dispatching.InsertAsync("msg_1", receiver.Url);
        dispatching.Start();
        await receiver.NextAsync();
        await dispatching.StopAsync();

        var delivery = await dispatching.FindAsync("msg_1");
        Assert.Equal(DeliveryStatus.Disabled, delivery.Status);
        Assert.Equal("gone", Assert.Single(await dispatching.AttemptsAsync("msg_1")).ErrorCode);
    }

    [Fact]
    public async Task Waits_as_long_as_a_429_asks()
    {
        await using var receiver = await Receiver.StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "20";
            return Task.CompletedTask;
        });
        await using var dispatching = await Dispatching.CreateAsync();
        await dispatching.InsertAsync("msg_1", receiver.Url);
        dispatching.Start();
        await receiver.NextAsync();

        await dispatching.Time.WaitedForAsync(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20));

        Assert.Equal(dispatching.Time.GetUtcNow().AddSeconds(20), (await dispatching.FindAsync("msg_1")).DueAt);
    }

    [Fact]
    public async Task Gives_up_after_the_whole_schedule_and_keeps_a_dead_letter()
    {
        await using var receiver = await Receiver.StartAsync(503);
        await using var dispatching = await Dispatching.CreateAsync(options => options.LongestWait = TimeSpan.FromDays(9));
        await dispatching.InsertAsync("msg_1", receiver.Url);
        dispatching.Start();

        var ids = new List<string> { (await receiver.NextAsync()).Id };
        foreach (var delay in DeliverySchedule.Standard.Skip(1))
        {
            await dispatching.Time.PassAsync(delay);
            ids.Add((await receiver.NextAsync()).Id);
        }

        await dispatching.StopAsync();
        Assert.Equal(Enumerable.Repeat("msg_1", 10), ids);
        var delivery = await dispatching.FindAsync("msg_1");
        Assert.Equal((DeliveryStatus.DeadLetter, 10, 10), (delivery.Status, delivery.Attempt, delivery.Failures));
        Assert.Equal(Enumerable.Range(1, 10), (await dispatching.AttemptsAsync("msg_1")).Select(a => a.Number));
    }

    [Fact]
    public async Task A_slow_receiver_delays_nobody_else()
    {
        var release = new TaskCompletionSource();
        await using var slow = await Receiver.StartAsync(_ => release.Task);
        await using var fast = await Receiver.StartAsync(200);
        await using var dispatching = await Dispatching.CreateAsync(
            options => (options.MaxConcurrent, options.MaxConcurrentPerReceiver) = (2, 2));
        foreach (var number in Enumerable.Range(1, 10)) await dispatching.InsertAsync($"msg_slow{number}", slow.Url);
        dispatching.Start();
        var served = new HashSet<string> { (await slow.NextAsync()).Id };

        foreach (var number in Enumerable.Range(1, 10)) await dispatching.InsertAsync($"msg_fast{number}", fast.Url);
        dispatching.Signal();

        while (served.Count < 11) served.Add((await fast.NextAsync()).Id);
        Assert.Equal(0, slow.Waiting);

        release.SetResult();
        while (served.Count < 20) served.Add((await slow.NextAsync()).Id);
    }

    [Fact]
    public async Task Sends_again_with_the_same_id_what_a_process_that_died_had_begun()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var dispatching = await Dispatching.CreateAsync();
        await dispatching.InsertAsync("msg_1", receiver.Url);
        // The dead process: it claimed, sent, and never came back to write down what happened.
        var lost = Assert.Single(await dispatching.ClaimAllAsync(TimeSpan.FromSeconds(20)));
        Assert.Null((await dispatching.Sender.SendAsync(lost, default)).Outcome.ErrorCode);
        var first = await receiver.NextAsync();
        dispatching.Start();

        await dispatching.Time.WaitedForAsync(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20));
        Assert.Equal(0, receiver.Waiting);
        dispatching.Time.Advance(TimeSpan.FromSeconds(20));

        var second = await receiver.NextAsync();
        await dispatching.StopAsync();
        Assert.Equal((first.Id, "msg_1"), (second.Id, second.Id));
        Assert.Equal(first.Body, second.Body);
        Assert.Equal(
            [(1, "interrupted"), (2, null)],
            (await dispatching.AttemptsAsync("msg_1")).Select(attempt => (attempt.Number, attempt.ErrorCode)));
        Assert.Equal(DeliveryStatus.Delivered, (await dispatching.FindAsync("msg_1")).Status);
    }

    [Fact]
    public async Task A_stop_lets_an_attempt_finish()
    {
        var release = new TaskCompletionSource();
        await using var receiver = await Receiver.StartAsync(_ => release.Task);
        await using var dispatching = await Dispatching.CreateAsync();
        await dispatching.InsertAsync("msg_1", receiver.Url);
        dispatching.Start();
        await receiver.NextAsync();

        var stopped = dispatching.StopAsync();
        Assert.False(stopped.IsCompleted);
        release.SetResult();
        await stopped;

        Assert.Equal(DeliveryStatus.Delivered, (await dispatching.FindAsync("msg_1")).Status);
    }

    [Fact]
    public async Task A_stop_hands_back_an_attempt_that_does_not_finish_in_the_grace()
    {
        await using var receiver = await Receiver.StartAsync(
            context => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted));
        await using var dispatching = await Dispatching.CreateAsync(options => options.ShutdownGrace = TimeSpan.FromSeconds(7));
        await dispatching.InsertAsync("msg_1", receiver.Url);
        dispatching.Start();
        await receiver.NextAsync();

        var stopped = dispatching.StopAsync();
        await dispatching.Time.PassAsync(TimeSpan.FromSeconds(7));
        await stopped;

        var delivery = await dispatching.FindAsync("msg_1");
        Assert.Equal(
            (DeliveryStatus.Pending, 0, dispatching.Time.GetUtcNow()), (delivery.Status, delivery.Failures, delivery.DueAt));
        var attempt = Assert.Single(await dispatching.AttemptsAsync("msg_1"));
        Assert.Equal(("interrupted", 7_000), (attempt.ErrorCode, attempt.LatencyMs));
    }

    [Fact]
    public async Task A_stop_begins_nothing_more()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var dispatching = await Dispatching.CreateAsync();
        await dispatching.InsertAsync("msg_1", receiver.Url);

        await dispatching.StopAsync();
        dispatching.Start();
        await dispatching.StopAsync();

        Assert.Equal(0, (await dispatching.FindAsync("msg_1")).Attempt);
    }

    [Fact]
    public async Task Outlives_a_database_that_is_away_when_it_looks_for_work()
    {
        FailingDatabase database = null!;
        await using var receiver = await Receiver.StartAsync(200);
        await using var dispatching = await Dispatching.CreateAsync(
            wrap: real => database = new FailingDatabase(real) { IsAway = true });
        await dispatching.InsertAsync("msg_1", receiver.Url);
        dispatching.Start();
        await dispatching.Time.PassAsync(TimeSpan.FromSeconds(1));
        await dispatching.Time.WaitedForAsync(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        database.IsAway = false;
        dispatching.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("msg_1", (await receiver.NextAsync()).Id);
    }

    [Fact]
    public async Task Writes_the_outcome_down_when_the_database_is_back()
    {
        FailingDatabase database = null!;
        await using var receiver = await Receiver.StartAsync(_ =>
        {
            database.IsAway = true;
            return Task.CompletedTask;
        });
        await using var dispatching = await Dispatching.CreateAsync(wrap: real => database = new FailingDatabase(real));
        await dispatching.InsertAsync("msg_1", receiver.Url);
        dispatching.Start();
        await receiver.NextAsync();
        await dispatching.Time.WaitedForAsync(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        database.IsAway = false;
        dispatching.Time.Advance(TimeSpan.FromSeconds(1));
        // The loop and the attempt both wait for the database. Only one of them was seen just now.
        await dispatching.Time.PassUntilAsync(dispatching.StopAsync(), TimeSpan.FromSeconds(1));

        Assert.Equal(DeliveryStatus.Delivered, (await dispatching.FindAsync("msg_1")).Status);
        Assert.Equal(0, receiver.Waiting);
    }

    [Fact]
    public async Task Retries_when_a_secret_cannot_be_read_because_its_key_may_come_back()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var dispatching = await Dispatching.CreateAsync();
        await dispatching.InsertAsync("msg_1", receiver.Url, protectedSecret: "of a key that is gone");
        dispatching.Start();

        await dispatching.Time.WaitedForAsync(FirstRetry, FirstRetry * 1.1);

        Assert.Equal("secret_unreadable", Assert.Single(await dispatching.AttemptsAsync("msg_1")).ErrorCode);
        Assert.Equal(0, receiver.Waiting);
    }

    [Fact]
    public async Task Two_processes_on_one_database_attempt_each_delivery_once()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var dispatching = await Dispatching.CreateAsync();
        foreach (var number in Enumerable.Range(1, 50)) await dispatching.InsertAsync($"msg_{number}", receiver.Url);

        dispatching.Start();
        var other = dispatching.StartAnother();
        var ids = new List<string>();
        while (ids.Count < 50) ids.Add((await receiver.NextAsync()).Id);
        await dispatching.StopAsync();
        await other;

        Assert.Equal(50, ids.Distinct().Count());
        Assert.Equal(0, receiver.Waiting);
        foreach (var id in ids) Assert.Equal(DeliveryStatus.Delivered, (await dispatching.FindAsync(id)).Status);
    }
}
