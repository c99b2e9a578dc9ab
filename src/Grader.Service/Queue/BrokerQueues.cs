using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Grader.Service.Queue;

/// <summary>The queues of the broker, for an operator: how full they are, and the messages that the broker or the bus gave up.</summary>
public sealed class BrokerQueues : IAsyncDisposable
{
    private readonly IConnection connection;

    private BrokerQueues(IConnection connection) => this.connection = connection;

    /// <summary>The queues with messages that nobody takes any more; those of the bus are made with their first message.</summary>
    public static IReadOnlyList<string> DeadQueues { get; } =
    [
        QueueNames.DeadInteractive, QueueNames.Interactive + "_error", QueueNames.Interactive + "_skipped", QueueNames.DeadSubmit,
        QueueNames.RefusedSubmit,
    ];

    private static IEnumerable<string> All => [QueueNames.Interactive, QueueNames.Submit, .. DeadQueues];

    /// <exception cref="BrokerUnreachableException">The broker is away, or refuses.</exception>
    public static async Task<BrokerQueues> ConnectAsync(BusOptions options, CancellationToken cancellationToken) =>
        new(await options.FactoryOf("grader queue").CreateConnectionAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The state of each queue; a queue that does not exist is left out, but for the first, which the service needs.</summary>
    public async Task<IReadOnlyList<QueueState>> StateAsync(CancellationToken cancellationToken)
    {
        var states = new List<QueueState>();
        foreach (var name in All)
        {
            if (await FindAsync(name, cancellationToken).ConfigureAwait(false) is { } found)
                states.Add(new(name, found.MessageCount, found.ConsumerCount, Exists: true));
            else if (name == QueueNames.Interactive) states.Add(new(name, 0, 0, Exists: false));
        }

        return states;
    }

    /// <summary>Takes dead messages, one after the other, at most those that are there at the beginning.</summary>
    /// <param name="act">Says what becomes of each.</param>
    /// <returns>How many were taken.</returns>
    public async Task<int> EachDeadAsync(
        int limit, Func<DeadMessage, CancellationToken, Task<DeadAction>> act, CancellationToken cancellationToken)
    {
        var taken = 0;
        foreach (var name in DeadQueues)
        {
            if (await FindAsync(name, cancellationToken).ConfigureAwait(false) is not { } found) continue;
            // A message that nobody confirms is no longer dead here and not yet alive there: so confirms, and mandatory.
            var confirmed = new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);
            await using var channel = await connection.CreateChannelAsync(confirmed, cancellationToken).ConfigureAwait(false);
            var kept = new List<ulong>();
            for (var left = Math.Min(found.MessageCount, limit - taken); left > 0; left--, taken++)
            {
                if (await channel.BasicGetAsync(name, autoAck: false, cancellationToken).ConfigureAwait(false) is not { } message) break;
                switch (await act(DeadMessage.Of(name, message), cancellationToken).ConfigureAwait(false))
                {
                    case DeadAction.Replay:
                        await ReplayAsync(channel, name, message, cancellationToken).ConfigureAwait(false);
                        await channel.BasicAckAsync(message.DeliveryTag, multiple: false, cancellationToken).ConfigureAwait(false);
                        break;
                    case DeadAction.Remove:
                        await channel.BasicAckAsync(message.DeliveryTag, multiple: false, cancellationToken).ConfigureAwait(false);
                        break;
                    default:
                        kept.Add(message.DeliveryTag);
                        break;
                }
            }

            // Not before the end: what is given back would come again.
            foreach (var tag in kept)
                await channel.BasicNackAsync(tag, multiple: false, requeue: true, cancellationToken).ConfigureAwait(false);
        }

        return taken;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    // What the broker and the bus noted when the message died stays behind.
    private static ValueTask ReplayAsync(IChannel channel, string name, BasicGetResult message, CancellationToken cancellationToken)
    {
        var properties = new BasicProperties
        {
            ContentType = message.BasicProperties.ContentType,
            MessageId = message.BasicProperties.MessageId,
            CorrelationId = message.BasicProperties.CorrelationId,
            ReplyTo = message.BasicProperties.ReplyTo,
            DeliveryMode = DeliveryModes.Persistent,
        };
        if (message.BasicProperties.Headers?.TryGetValue(QueueNames.KeyHeader, out var key) == true)
            properties.Headers = new Dictionary<string, object?> { [QueueNames.KeyHeader] = key };
        var exchange = name.StartsWith(QueueNames.Submit, StringComparison.Ordinal) ? QueueNames.Submit : QueueNames.Interactive;
        return channel.BasicPublishAsync(exchange, "", mandatory: true, properties, message.Body, cancellationToken);
    }

    // Asking for a queue that does not exist closes the channel.
    private async Task<QueueDeclareOk?> FindAsync(string name, CancellationToken cancellationToken)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        try
        {
            return await channel.QueueDeclarePassiveAsync(name, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return null;
        }
    }
}

/// <summary>A queue.</summary>
/// <param name="Ready">Messages that wait.</param>
/// <param name="Consumers">Workers that take them.</param>
public sealed record QueueState(string Name, uint Ready, uint Consumers, bool Exists)
{
    /// <summary>Whether somebody has to look: messages were given up, or wait and nobody takes them.</summary>
    public bool NeedsAttention => !Exists || (Ready > 0 && (Consumers == 0 || BrokerQueues.DeadQueues.Contains(Name)));
}

/// <summary>What becomes of a dead message.</summary>
public enum DeadAction
{
    /// <summary>It stays where it is.</summary>
    Keep,

    /// <summary>It goes back to the queue that it came from.</summary>
    Replay,

    /// <summary>It is gone.</summary>
    Remove,
}
