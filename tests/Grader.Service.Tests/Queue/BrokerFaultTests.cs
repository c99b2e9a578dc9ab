using System.Text;
using Grader.Service.Queue;
using Grader.Service.Tests.Running;
using RabbitMQ.Client;

namespace Grader.Service.Tests.Queue;

/// <summary>What an operator, or a mishap, does to the broker while the service runs.</summary>
[Collection(RabbitMqCollection.Name)]
[Trait("Lane", "slow")]
public sealed class BrokerFaultTests(RabbitMqNode broker) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Receiver receiver = null!;

    private BusOptions Bus => new() { Transport = BusTransport.RabbitMq, Host = "127.0.0.1", Port = (ushort)broker.Port };

    public async Task InitializeAsync() => receiver = await Receiver.StartAsync();

    public async Task DisposeAsync()
    {
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_queue_that_is_deleted_comes_back_and_nothing_is_lost()
    {
        await using var service = await StartAsync("--Sweep:LostAfter=00:00:01");
        await GradeAsync(service);

        await using (var connection = await ConnectAsync())
        await using (var channel = await connection.CreateChannelAsync())
            await channel.QueueDeleteAsync(QueueNames.Interactive);

        await GradeAsync(service);
    }

    /// <summary>On a broker of its own: the bus of a service that was refused at first may outlive it, and takes messages.</summary>
    [Fact]
    public async Task A_password_that_is_corrected_later_is_enough()
    {
        var own = new RabbitMqNode();
        await own.InitializeAsync();
        try
        {
            await using var service = await RunningService.StartAsync(
                folder.Path, ScriptedPipeline.Passing,
                [.. own.Configuration, "--Bus:User=late", "--Bus:Password=pw", "--Bus:RefusedRetryDelay=00:00:00.500"]);
            var id = await service.SubmitAsync(receiver.Url);
            await NotReadyAsync(service);

            await own.ControlAsync("add_user", "late", "pw");
            await own.ControlAsync("set_permissions", "late", ".*", ".*", ".*");

            Assert.Equal(id, (await receiver.NextAsync()).Data.GetProperty("submissionId").GetString());
        }
        finally
        {
            await own.DisposeAsync();
        }
    }

    [Fact]
    public async Task Dead_messages_are_listed_sent_again_and_removed()
    {
        await using var service = await StartAsync();
        await GradeAsync(service);
        await using var queues = await BrokerQueues.ConnectAsync(Bus, default);
        // Other tests leave some.
        await EachAsync(queues, DeadAction.Remove);
        await BuryAsync("sub_1", "sub_2");

        await BuriedAsync(queues, 2);
        Assert.Equal(["sub_1", "sub_2"], await EachAsync(queues, DeadAction.Keep));
        await BuriedAsync(queues, 2);
        Assert.Equal(["sub_1", "sub_2"], await EachAsync(queues, DeadAction.Replay));
        // A worker takes them, and finds that nothing waits.
        await GradeAsync(service);
        Assert.Empty(await EachAsync(queues, DeadAction.Keep));

        await BuryAsync("sub_3");
        await BuriedAsync(queues, 1);
        Assert.Equal(["sub_3"], await EachAsync(queues, DeadAction.Remove));
        Assert.Empty(await EachAsync(queues, DeadAction.Keep));
    }

    /// <summary>Returns when so many are there: the broker puts back what was only looked at, in its own time.</summary>
    private static async Task BuriedAsync(BrokerQueues queues, uint count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while ((await queues.StateAsync(default)).Single(state => state.Name == QueueNames.DeadInteractive).Ready != count)
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
    }

    private static async Task<List<string?>> EachAsync(BrokerQueues queues, DeadAction action)
    {
        var ids = new List<string?>();
        await queues.EachDeadAsync(100, (message, _) =>
        {
            ids.Add(message.SubmissionId);
            return Task.FromResult(action);
        }, default);
        return ids;
    }

    private async Task BuryAsync(params string[] ids)
    {
        await using var connection = await ConnectAsync();
        await using var channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        foreach (var id in ids)
        {
            var body = $$$"""
                {"messageType":["urn:message:Grader.Contracts.Messages:GradeSubmission"],"message":{"submissionId":"{{{id}}}"}}
                """;
            await channel.BasicPublishAsync(
                "", QueueNames.DeadInteractive, mandatory: true,
                new BasicProperties { ContentType = "application/vnd.masstransit+json" }, Encoding.UTF8.GetBytes(body));
        }
    }

    private async Task GradeAsync(RunningService service)
    {
        var id = await service.SubmitAsync(receiver.Url);
        Assert.Equal(id, (await receiver.NextAsync()).Data.GetProperty("submissionId").GetString());
    }

    private static async Task NotReadyAsync(RunningService service)
    {
        string? status;
        do status = (await service.GetAsync("/health/ready")).GetProperty("checks").GetProperty("broker").GetProperty("status").GetString();
        while (status != "unhealthy");
    }

    private Task<RunningService> StartAsync(params string[] configuration) =>
        RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing, [.. broker.Configuration, .. configuration]);

    private Task<IConnection> ConnectAsync() =>
        new ConnectionFactory { HostName = "127.0.0.1", Port = broker.Port }.CreateConnectionAsync();
}
