using System.Text;
using System.Text.Json;
using Grader.Service.Tests.Running;
using Grader.Storage.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Service.Tests.Events;

public sealed class FeedTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private RunningService service = null!;

    public async Task InitializeAsync() => service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing);

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Has_what_a_webhook_carried_to_the_byte()
    {
        await using var receiver = await Receiver.StartAsync();
        await service.SubmitAsync(receiver.Url, """{"student":"Zoë \u0000 \uD83D\uDE00 \"<&>'"}""");
        var webhook = await receiver.NextAsync();

        var happened = Assert.Single(Of(await service.GetAsync("/v1/events")));

        Assert.Equal(webhook.Id, happened.Text("id"));
        Assert.Equal("submission.graded", happened.Text("type"));
        Assert.Equal(Encoding.UTF8.GetString(webhook.Body), happened.GetProperty("body").GetRawText());
    }

    [Fact]
    public async Task A_webhook_carries_what_GET_shows_to_the_byte()
    {
        await using var talkative = await RunningService.StartAsync(
            folder.File("talkative"), new ScriptedPipeline((request, _) => Task.FromResult(
                ScriptedPipeline.Passed(request) with { Message = "Zoë \0 \U0001F600 \"<&>+'\" \u2028" })));
        await using var receiver = await Receiver.StartAsync();
        var id = await talkative.SubmitAsync(receiver.Url, """{"student":"Zoë \u0000 \uD83D\uDE00 \"<&>+'"}""");
        var webhook = await receiver.NextAsync();

        var shown = await talkative.GetAsync($"/v1/submissions/{id}");

        Assert.StartsWith(
            shown.GetProperty("result").GetRawText()[..^1] + ",\"resultUrl\":", webhook.Data.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(shown.GetProperty("metadata").GetRawText(), webhook.Data.GetProperty("metadata").GetRawText());
    }

    [Fact]
    public async Task Is_read_page_by_page_without_a_gap_or_a_repetition()
    {
        var submissions = new HashSet<string>();
        for (var number = 0; number < 5; number++) submissions.Add(await service.SubmitAsync());
        foreach (var id in submissions) await service.GradedAsync(id);

        var read = new List<string>();
        var page = await service.GetAsync("/v1/events?limit=2");
        read.AddRange(Submissions(page));
        while (page.GetProperty("more").GetBoolean())
        {
            page = await service.GetAsync($"/v1/events?limit=2&after={page.Text("next")}");
            read.AddRange(Submissions(page));
        }

        Assert.Equal(5, read.Count);
        Assert.Equal(submissions, read.ToHashSet());
        Assert.Empty(Of(await service.GetAsync($"/v1/events?after={page.Text("next")}")));
    }

    [Fact]
    public async Task Waits_for_the_next_event()
    {
        var before = (await service.GetAsync("/v1/events")).Text("next");

        var waiting = service.SendAsync(HttpMethod.Get, $"/v1/events?after={before}", prefer: "wait=30");
        var id = await service.SubmitAsync();

        Assert.Equal([id], Submissions(await waiting));
    }

    [Fact]
    public async Task Begins_now_if_asked_to()
    {
        await service.GradedAsync(await service.SubmitAsync());

        var page = await service.GetAsync("/v1/events?after=latest");
        var next = await service.SubmitAsync();
        await service.GradedAsync(next);

        Assert.Empty(Of(page));
        Assert.Equal([next], Submissions(await service.GetAsync($"/v1/events?after={page.Text("next")}")));
    }

    [Fact]
    public async Task Tells_a_reader_that_is_too_late_that_something_is_gone()
    {
        await service.GradedAsync(await service.SubmitAsync());
        var page = await service.GetAsync("/v1/events");
        await service.GradedAsync(await service.SubmitAsync());
        await service.GradedAsync(await service.SubmitAsync());
        await service.Services.GetRequiredService<EventStore>().ExpireAsync(TimeSpan.FromHours(-1), 2, default);

        await service.ProblemAsync(HttpMethod.Get, $"/v1/events?after={page.Text("next")}", null, 410, "expired-cursor");

        Assert.Single(Of(await service.GetAsync("/v1/events")));
    }

    [Fact]
    public async Task A_cursor_tells_nothing_about_how_much_happens()
    {
        var next = (await service.GetAsync("/v1/events")).Text("next");

        Assert.Matches("^[A-Za-z0-9_-]{40,}$", next);
    }

    private static JsonElement[] Of(JsonElement page) => [.. page.GetProperty("events").EnumerateArray()];

    private static IEnumerable<string> Submissions(JsonElement page) =>
        Of(page).Select(happened => happened.GetProperty("body").GetProperty("data").Text("submissionId"));
}
