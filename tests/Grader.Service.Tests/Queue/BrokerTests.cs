using System.Text;
using System.Text.Json;
using Grader.Contracts.Messages;
using Grader.Service.Queue;
using Grader.Service.Tests.Running;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Grader.Service.Tests.Queue;

/// <summary>What the service does with a real broker, seen from the broker.</summary>
[Collection(RabbitMqCollection.Name)]
[Trait("Lane", "slow")]
public sealed class BrokerTests(RabbitMqNode broker) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Receiver receiver = null!;

    public async Task InitializeAsync() => receiver = await Receiver.StartAsync();

    public async Task DisposeAsync()
    {
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task The_queue_is_a_quorum_queue_with_a_delivery_limit_and_a_dead_letter_exchange()
    {
        await using var service = await StartAsync();
        await service.GradedAsync(await service.SubmitAsync());
        await using var connection = await ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();

        // Declaring it again is an error unless every argument is the same (AMQP 0-9-1, queue.declare).
        await channel.QueueDeclareAsync(
            QueueNames.Interactive, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>
            {
                ["x-queue-type"] = "quorum",
                ["x-delivery-limit"] = 10,
                ["x-dead-letter-exchange"] = QueueNames.DeadInteractive,
            });

        await Assert.ThrowsAsync<OperationInterruptedException>(() =>
            channel.QueueDeclareAsync(QueueNames.Interactive, durable: true, exclusive: false, autoDelete: false));
    }

    [Fact]
    public async Task A_message_that_comes_twice_is_graded_once()
    {
        var gradings = 0;
        await using var service = await StartAsync(new((request, _) =>
        {
            Interlocked.Increment(ref gradings);
            return Task.FromResult(ScriptedPipeline.Passed(request));
        }));
        var id = await service.SubmitAsync(receiver.Url);
        await receiver.NextAsync();

        var endpoint = await service.Services.GetRequiredService<IBus>().GetSendEndpoint(QueueNames.InteractiveAddress);
        for (var i = 0; i < 5; i++) await endpoint.Send(new GradeSubmission(id));
        // What came before this one in the queue has been taken when this one is graded.
        await service.SubmitAsync(receiver.Url);
        await receiver.NextAsync();

        Assert.Equal(2, gradings);
        Assert.True(receiver.IsEmpty);
    }

    [Fact]
    public async Task Results_are_announced_in_the_shape_that_they_have_everywhere()
    {
        await using var service = await StartAsync();
        await service.GradedAsync(await service.SubmitAsync());
        await using var connection = await ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        var queue = await channel.QueueDeclareAsync();
        await channel.QueueBindAsync(queue.QueueName, QueueNames.Graded, "");
        var announced = new TaskCompletionSource<(string? Type, string Body)>(TaskCreationOptions.RunContinuationsAsynchronously);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, message) =>
        {
            announced.TrySetResult((message.BasicProperties.ContentType, Encoding.UTF8.GetString(message.Body.Span)));
            return Task.CompletedTask;
        };
        await channel.BasicConsumeAsync(queue.QueueName, autoAck: true, consumer);

        var document = await service.GradedAsync(await service.SubmitAsync());
        var (type, body) = await announced.Task;
        var message = JsonElement.Parse(body);

        Assert.Equal("application/json", type);
        Assert.Equal(["submissionId", "result", "resultUrl"], message.EnumerateObject().Select(member => member.Name));
        Assert.Equal(document.GetProperty("id").GetString(), message.GetProperty("submissionId").GetString());
        Assert.True(JsonElement.DeepEquals(document.GetProperty("result"), message.GetProperty("result")));
        Assert.Equal(
            new Uri(service.Client.BaseAddress!, document.GetProperty("links").GetProperty("self").GetString()),
            new Uri(message.GetProperty("resultUrl").GetString()!));
    }

    [Fact]
    public async Task A_message_that_no_queue_takes_does_not_count_as_published()
    {
        await using var service = await StartAsync();
        // A service that still starts would bind its queue again.
        await service.GradedAsync(await service.SubmitAsync());
        await using var connection = await ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        var queue = service.Services.GetRequiredService<SubmissionQueue>();

        await channel.QueueUnbindAsync(QueueNames.Interactive, QueueNames.Interactive, "");
        Assert.False(await queue.PublishAsync(new("sub_unroutable", Due: 0), CancellationToken.None));

        await channel.QueueBindAsync(QueueNames.Interactive, QueueNames.Interactive, "");
        Assert.True(await queue.PublishAsync(new("sub_routable", Due: 0), CancellationToken.None));
    }

    [Fact]
    public async Task What_is_posted_while_the_broker_is_away_is_graded_when_it_is_back()
    {
        await using var service = await StartAsync(ScriptedPipeline.Passing, "--Bus:PublishTimeout=00:00:00.500");
        await service.SubmitAsync(receiver.Url);
        await receiver.NextAsync();

        await broker.StopAsync();
        string id;
        try
        {
            id = await service.SubmitAsync(receiver.Url);
            Assert.Equal("queued", (await service.GetAsync($"/v1/submissions/{id}")).GetProperty("status").GetString());
        }
        finally
        {
            await broker.StartAsync();
        }

        Assert.Equal(id, (await receiver.NextAsync()).Data.GetProperty("submissionId").GetString());
    }

    private Task<RunningService> StartAsync(ScriptedPipeline? pipeline = null, params string[] configuration) =>
        RunningService.StartAsync(folder.Path, pipeline ?? ScriptedPipeline.Passing, [.. broker.Configuration, .. configuration]);

    private Task<IConnection> ConnectAsync() =>
        new ConnectionFactory { HostName = "127.0.0.1", Port = broker.Port }.CreateConnectionAsync();
}
