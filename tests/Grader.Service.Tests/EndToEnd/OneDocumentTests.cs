using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Grader.Contracts.Messages;
using Grader.Contracts.Results;
using Grader.Service.Tests.Running;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Service.Tests.EndToEnd;

/// <summary>One submission, and its result by every way out: the webhook, its address, the bus, the command line.</summary>
[Trait("Lane", "slow")]
public sealed class OneDocumentTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Receiver receiver = null!;
    private RunningService service = null!;

    public async Task InitializeAsync()
    {
        receiver = await Receiver.StartAsync();
        service = await RunningService.StartAsync(folder.Path);
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("failed", "samples/take-every/Eager.cs")]
    [InlineData("rejected", "tests/Grader.Service.Tests/EndToEnd/Forbidden.txt")]
    public async Task The_document_is_the_same_by_every_way(string verdict, string source)
    {
        var content = Repository.Read(source.Split('/'));
        var announced = await ListenAsync();

        using var response = await service.PostAsync(JsonSerializer.Serialize(new
        {
            challenge = "take-every",
            files = new[] { new { name = "Solution.cs", content } },
            webhook = new { url = receiver.Url, secret = Receiver.Secret },
        }));
        var data = JsonObject.Create((await receiver.NextAsync()).Data)!;
        var id = data["submissionId"]!.GetValue<string>();
        var result = JsonObject.Create((await service.GetAsync($"/v1/submissions/{id}")).GetProperty("result"))!;
        var message = JsonNode.Parse(ResultJson.ToCompactString((await announced).Result))!.AsObject();
        var printed = JsonNode.Parse(await GradeAsync(content))!.AsObject();

        Assert.Equal(verdict, result["verdict"]!.GetValue<string>());
        Assert.True(data.Remove("resultUrl"));
        AssertSame(result, data);
        AssertSame(result, message);
        AssertSame(WithoutWhatDiffersByRun(result), WithoutWhatDiffersByRun(printed));
    }

    private static void AssertSame(JsonObject expected, JsonObject actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"{expected}\n\nis not\n\n{actual}");

    private static JsonObject WithoutWhatDiffersByRun(JsonObject document)
    {
        foreach (var name in new[] { "submissionId", "gradedAt", "worker" }) document[name] = "";
        document["measurements"] = new JsonArray([.. document["measurements"]!.AsObject().Select(each => JsonValue.Create(each.Key))]);
        foreach (var test in document["tests"]!.AsArray()) test!["durationMs"] = 0;
        return document;
    }

    private async Task<Task<SubmissionGraded>> ListenAsync()
    {
        var announced = new TaskCompletionSource<SubmissionGraded>(TaskCreationOptions.RunContinuationsAsynchronously);
        var listener = service.Services.GetRequiredService<IBus>().ConnectReceiveEndpoint(
            "listener", endpoint => endpoint.Handler<SubmissionGraded>(context =>
            {
                announced.TrySetResult(context.Message);
                return Task.CompletedTask;
            }));
        await listener.Ready;
        return announced.Task;
    }

    private async Task<string> GradeAsync(string content)
    {
        var file = folder.File("Solution.cs");
        await File.WriteAllTextAsync(file, content);
#pragma warning disable RS0030 // A test starts the program that it tests.
        using var grade = Process.Start(
            new ProcessStartInfo("dotnet", [Repository.Program, "grade", "take-every", file, "--format", "json"])
            {
                RedirectStandardOutput = true,
            })!;
#pragma warning restore RS0030
        var output = await grade.StandardOutput.ReadToEndAsync();
        await grade.WaitForExitAsync();
        Assert.Equal(1, grade.ExitCode);
        return output;
    }
}
