using System.Net;
using System.Text.Json;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Intake;

public sealed class SubmitTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private RunningService service = null!;
    private Receiver receiver = null!;

    public async Task InitializeAsync()
    {
        receiver = await Receiver.StartAsync();
        service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing);
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_submission_is_accepted_with_the_address_of_its_result()
    {
        using var response = await service.PostAsync(RunningService.Submission());

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        var accepted = await RunningService.JsonOf(response);
        var id = accepted.GetProperty("id").GetString();
        Assert.StartsWith("sub_", id, StringComparison.Ordinal);
        Assert.Equal("queued", accepted.GetProperty("status").GetString());
        Assert.Equal($"/v1/submissions/{id}", response.Headers.Location?.OriginalString);
        Assert.Equal($"/v1/submissions/{id}", accepted.GetProperty("links").GetProperty("self").GetString());
    }

    [Fact]
    public async Task The_result_arrives_by_a_signed_webhook_and_is_the_same_at_its_address()
    {
        var id = await service.SubmitAsync(receiver.Url, """{"student":"Zoë"}""");

        var webhook = await receiver.NextAsync();
        var document = await service.GetAsync($"/v1/submissions/{id}");

        Assert.True(webhook.IsSignedWith(Receiver.Secret));
        Assert.Equal("graded", document.GetProperty("status").GetString());
        Assert.Equal("Zoë", document.GetProperty("metadata").GetProperty("student").GetString());
        Assert.Equal("Zoë", webhook.Data.GetProperty("metadata").GetProperty("student").GetString());
        Assert.Equal(
            new Uri(service.Client.BaseAddress!, $"/v1/submissions/{id}"), new Uri(webhook.Data.GetProperty("resultUrl").GetString()!));
        foreach (var member in document.GetProperty("result").EnumerateObject())
            Assert.True(JsonElement.DeepEquals(member.Value, webhook.Data.GetProperty(member.Name)), member.Name);
    }

    [Fact]
    public async Task The_secret_is_nowhere_in_the_database_in_clear()
    {
        await service.SubmitAsync(receiver.Url);
        await receiver.NextAsync();
        await service.DisposeAsync();

        var secret = System.Text.Encoding.UTF8.GetBytes(Receiver.Secret["whsec_".Length..]);
        foreach (var file in Directory.EnumerateFiles(folder.Path))
            Assert.True((await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(secret) < 0, file);
    }

    [Fact]
    public async Task A_hundred_submissions_at_once_are_each_graded_and_delivered_once()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => service.SubmitAsync(receiver.Url)));

        var delivered = new List<string>();
        foreach (var _ in ids)
            delivered.Add((await receiver.NextAsync()).Data.GetProperty("submissionId").GetString()!);

        Assert.Equal(ids.Order(), delivered.Order());
        Assert.True(receiver.IsEmpty);
    }
}
