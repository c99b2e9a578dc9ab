using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Grader.Service.Queue;
using Grader.Service.Tests.Running;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Grader.Service.Tests.Queue;

/// <summary>Submissions as messages, from a producer that has RabbitMQ.Client and nothing of ours.</summary>
[Collection(RabbitMqCollection.Name)]
[Trait("Lane", "slow")]
public sealed class MessageTests(RabbitMqNode broker) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private RunningService service = null!;
    private IConnection connection = null!;
    private IChannel channel = null!;
    private string replyTo = "";
    private ChannelReader<Message> replies = null!;

    public async Task InitializeAsync()
    {
        service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing, broker.Configuration);
        // A bus that is stopped while it still starts goes on to take messages, those of the next tests.
        await service.GradedAsync(await service.SubmitAsync());
        connection = await new ConnectionFactory { HostName = "127.0.0.1", Port = broker.Port }.CreateConnectionAsync();
        channel = await connection.CreateChannelAsync(new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        replyTo = (await channel.QueueDeclareAsync()).QueueName;
        replies = await ListenAsync(replyTo);
    }

    public async Task DisposeAsync()
    {
        await channel.DisposeAsync();
        await connection.DisposeAsync();
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_submission_is_graded_and_its_result_announced()
    {
        await channel.ExchangeDeclareAsync(QueueNames.Graded, ExchangeType.Fanout, durable: true);
        var queue = (await channel.QueueDeclareAsync()).QueueName;
        await channel.QueueBindAsync(queue, QueueNames.Graded, "");
        var results = await ListenAsync(queue);

        await SendAsync("first", RunningService.Submission());
        var reply = await replies.ReadAsync();
        var result = await results.ReadAsync();

        Assert.Equal(202, reply.Body.GetProperty("status").GetInt32());
        Assert.Equal("first", reply.Properties.CorrelationId);
        Assert.Equal(
            reply.Body.GetProperty("submission").GetProperty("id").GetString(), result.Body.GetProperty("submissionId").GetString());
        Assert.Equal("passed", result.Body.GetProperty("result").GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_message_that_comes_twice_is_one_submission()
    {
        await SendAsync("same", RunningService.Submission());
        await SendAsync("same", RunningService.Submission());

        var ids = new[] { await replies.ReadAsync(), await replies.ReadAsync() }
            .Select(reply => reply.Body.GetProperty("submission").GetProperty("id").GetString());

        Assert.Single(ids.Distinct());
    }

    [Theory]
    [InlineData("without key", "missing-key", 401)]
    [InlineData("wrong key", "invalid-key", 401)]
    [InlineData("without id", "invalid-request", 400)]
    [InlineData("not JSON", "malformed-json", 400)]
    [InlineData("unknown member", "invalid-request", 400)]
    [InlineData("unknown challenge", "unknown-challenge", 404)]
    public async Task What_is_wrong_is_replied_as_to_a_POST(string mistake, string type, int status)
    {
        await SendAsync(
            mistake == "without id" ? null : mistake.Replace(' ', '-'),
            mistake switch
            {
                "not JSON" => "{",
                "unknown member" => """{"chalenge":"take-every"}""",
                "unknown challenge" => RunningService.Submission().Replace("take-every", "no-such", StringComparison.Ordinal),
                _ => RunningService.Submission(),
            },
            mistake switch { "without key" => null, "wrong key" => "grd_no", _ => RunningService.Key });

        var reply = await replies.ReadAsync();

        Assert.Equal(status, reply.Body.GetProperty("status").GetInt32());
        Assert.EndsWith($":{type}", reply.Body.GetProperty("problem").GetProperty("type").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_without_a_reply_is_kept_with_the_reason()
    {
        await SendAsync("unanswered", "[]", RunningService.Key, answerTo: null);

        var kept = await (await ListenAsync(QueueNames.RefusedSubmit)).ReadAsync();

        Assert.Equal("unanswered", kept.Properties.MessageId);
        Assert.Equal(JsonValueKind.Array, kept.Body.ValueKind);
        var problem = JsonElement.Parse((byte[])kept.Properties.Headers![QueueNames.ProblemHeader]!);
        Assert.EndsWith(":invalid-request", problem.GetProperty("type").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_waits_while_nobody_may_submit()
    {
        using var begun = await service.Client.PutAsync(
            new Uri("/v1/maintenance", UriKind.Relative), new StringContent("""{"message":"Moving"}""", null, "application/json"));
        await SendAsync("patient", RunningService.Submission());
        // Came later, and is replied to first.
        await SendAsync("refused", RunningService.Submission(), key: null);
        var refused = await replies.ReadAsync();
        using var ended = await service.Client.DeleteAsync(new Uri("/v1/maintenance", UriKind.Relative));
        var accepted = await replies.ReadAsync();

        Assert.Equal(("refused", 401), (refused.Properties.CorrelationId, refused.Body.GetProperty("status").GetInt32()));
        Assert.Equal(("patient", 202), (accepted.Properties.CorrelationId, accepted.Body.GetProperty("status").GetInt32()));
    }

    private Task SendAsync(string? id, string json) => SendAsync(id, json, RunningService.Key);

    private Task SendAsync(string? id, string json, string? key) => SendAsync(id, json, key, replyTo);

    private async Task SendAsync(string? id, string json, string? key, string? answerTo)
    {
        var properties = new BasicProperties { ContentType = "application/json" };
        if (id is not null) properties.MessageId = id;
        if (answerTo is not null) properties.ReplyTo = answerTo;
        if (key is not null) properties.Headers = new Dictionary<string, object?> { ["authorization"] = $"Bearer {key}" };
        await channel.ExchangeDeclareAsync(QueueNames.Submit, ExchangeType.Fanout, durable: true);
        await BoundAsync();
        await channel.BasicPublishAsync(QueueNames.Submit, "", mandatory: true, properties, Encoding.UTF8.GetBytes(json));
    }

    /// <summary>The service declares its queue a moment after its start.</summary>
    private async Task BoundAsync()
    {
        while (true)
        {
            await using var probe = await connection.CreateChannelAsync();
            try
            {
                await probe.QueueDeclarePassiveAsync(QueueNames.Submit);
                await probe.QueueBindAsync(QueueNames.Submit, QueueNames.Submit, "");
                return;
            }
            catch (RabbitMQ.Client.Exceptions.OperationInterruptedException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    /// <summary>The messages of a queue, from now on.</summary>
    private async Task<ChannelReader<Message>> ListenAsync(string queue)
    {
        var messages = System.Threading.Channels.Channel.CreateUnbounded<Message>();
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, message) => messages.Writer
            .WriteAsync(new(new BasicProperties(message.BasicProperties), JsonElement.Parse(message.Body.Span))).AsTask();
        await channel.BasicConsumeAsync(queue, autoAck: true, consumer);
        return messages.Reader;
    }

    private sealed record Message(IReadOnlyBasicProperties Properties, JsonElement Body);
}
