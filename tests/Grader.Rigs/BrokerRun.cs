using System.Text;
using Grader.Contracts.Submissions;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Grader.Rigs;

/// <summary>A durable quorum queue, mandatory messages with confirms, and consumers that confirm each one.</summary>
internal sealed class BrokerRun(Uri url, int? server)
{
    private const string Queue = "grader-rig";
    private const int Clients = 64;
    private const int Workers = 8;
    private const ushort SlotsPerWorker = 2;

    // What the envelope of MassTransit adds to the id: its own ids, addresses, the type and the host.
    private static readonly string Envelope = new('x', 900);

    public async Task<IReadOnlyList<Phase>> RunAsync(int count, CancellationToken cancellationToken)
    {
        var factory = new ConnectionFactory { Uri = url };
        await using var connection = await factory.CreateConnectionAsync(cancellationToken);
        await using var control = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
        await control.QueueDeclareAsync(
            Queue, durable: true, exclusive: false, autoDelete: false,
            new Dictionary<string, object?> { ["x-queue-type"] = "quorum", ["x-delivery-limit"] = 10 },
            cancellationToken: cancellationToken);
        try
        {
            var (publish, consume) = (new Phase("publish", server), new Phase("consume", server));
            await publish.MeasureAsync(count, () => PublishAsync(connection, count, cancellationToken));
            await consume.MeasureAsync(count, () => ConsumeAsync(connection, count, cancellationToken));
            return [publish, consume];
        }
        finally
        {
            await control.QueueDeleteAsync(Queue, cancellationToken: CancellationToken.None);
        }
    }

    private static async Task PublishAsync(IConnection connection, int count, CancellationToken cancellationToken)
    {
        await using var channel = await connection.CreateChannelAsync(
            new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), cancellationToken);
        var properties = new BasicProperties { Persistent = true, ContentType = "application/vnd.masstransit+json" };
        var options = new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, count, options, async (_, token) =>
        {
            var body = Encoding.UTF8.GetBytes(SubmissionId.New(TimeProvider.System.GetUtcNow()) + Envelope);
            await channel.BasicPublishAsync("", Queue, mandatory: true, properties, body, token);
        });
    }

    private static async Task ConsumeAsync(IConnection connection, int count, CancellationToken cancellationToken)
    {
        var left = count;
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var channels = new List<IChannel>();
        try
        {
            for (var worker = 0; worker < Workers; worker++)
            {
                var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
                channels.Add(channel);
                await channel.BasicQosAsync(0, SlotsPerWorker, global: false, cancellationToken);
                var consumer = new AsyncEventingBasicConsumer(channel);
                consumer.ReceivedAsync += async (_, message) =>
                {
                    await channel.BasicAckAsync(message.DeliveryTag, multiple: false, cancellationToken);
                    if (Interlocked.Decrement(ref left) == 0) done.SetResult();
                };
                await channel.BasicConsumeAsync(Queue, autoAck: false, consumer, cancellationToken);
            }

            await done.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            foreach (var channel in channels) await channel.DisposeAsync();
        }
    }
}
