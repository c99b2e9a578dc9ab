using System.Data.Common;
using System.Text.Json;
using Grader.Service.Problems;
using Grader.Service.Queue;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Grader.Service.Intake;

/// <summary>
/// Takes submissions from a queue of the broker, for producers that know nothing of HTTP or of the bus. A message leaves the queue when its
/// submission is on disk or is refused for good; while nobody may submit, it waits.
/// </summary>
internal sealed partial class MessageListener(
    MessageIntake intake,
    IOptions<BusOptions> bus,
    IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json,
    TimeProvider time,
    ILogger<MessageListener> logger) : BackgroundService
{
    private const string ContentType = "application/json";

    // So that a burst shares transactions.
    private const ushort AtOnce = 16;

    // As for the queue of gradings.
    private const int DeliveryLimit = 10;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // Broad: the client throws many, its timeouts among them, and one that got out would end the whole service. The health of
                // the bus says that the broker is away.
                LogAway(logger, exception.Message);
            }

            await Task.Delay(LongestPause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Until the connection, the channel or the queue is gone.</summary>
    private async Task ListenAsync(CancellationToken stopping)
    {
        await using var connection = await bus.Value.FactoryOf("grader submissions").CreateConnectionAsync(stopping).ConfigureAwait(false);
        var options = new CreateChannelOptions(
            publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true, consumerDispatchConcurrency: AtOnce);
        await using var channel = await connection.CreateChannelAsync(options, stopping).ConfigureAwait(false);
        await DeclareAsync(channel, stopping).ConfigureAwait(false);
        await channel.BasicQosAsync(0, AtOnce, global: false, stopping).ConfigureAwait(false);

        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        channel.ChannelShutdownAsync += (_, _) => Gone();
        var consumer = new AsyncEventingBasicConsumer(channel);
        // The queue was deleted.
        consumer.UnregisteredAsync += (_, _) => Gone();
        consumer.ReceivedAsync += (_, message) => TakeAsync(channel, message, stopping);
        await channel.BasicConsumeAsync(QueueNames.Submit, autoAck: false, consumer, stopping).ConfigureAwait(false);
        await gone.Task.WaitAsync(stopping).ConfigureAwait(false);

        Task Gone()
        {
            gone.TrySetResult();
            return Task.CompletedTask;
        }
    }

    private static async Task DeclareAsync(IChannel channel, CancellationToken cancellationToken)
    {
        await DeclareQueueAsync(QueueNames.RefusedSubmit).ConfigureAwait(false);
        await DeclareQueueAsync(QueueNames.DeadSubmit).ConfigureAwait(false);
        await channel.ExchangeDeclareAsync(QueueNames.Submit, ExchangeType.Fanout, durable: true, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        await DeclareQueueAsync(
            QueueNames.Submit, ("x-delivery-limit", DeliveryLimit), ("x-dead-letter-exchange", ""),
            ("x-dead-letter-routing-key", QueueNames.DeadSubmit)).ConfigureAwait(false);
        await channel.QueueBindAsync(QueueNames.Submit, QueueNames.Submit, "", cancellationToken: cancellationToken).ConfigureAwait(false);

        Task DeclareQueueAsync(string name, params (string Name, object? Value)[] arguments) => channel.QueueDeclareAsync(
            name, durable: true, exclusive: false, autoDelete: false,
            arguments.Prepend(("x-queue-type", "quorum")).ToDictionary(each => each.Item1, each => each.Item2),
            cancellationToken: cancellationToken);
    }

    private async Task TakeAsync(IChannel channel, BasicDeliverEventArgs message, CancellationToken stopping)
    {
        try
        {
            // The memory is the client's and lasts only until the first await.
            var body = message.Body.ToArray();
            var answer = await AnswerAsync(message.BasicProperties, body, stopping).ConfigureAwait(false);
            await TellAsync(channel, message, answer, body).ConfigureAwait(false);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RabbitMQClientException or OperationCanceledException)
        {
            // Unconfirmed, it comes again, and is recognized by its id.
        }
        catch (Exception exception)
        {
            // Broad, because an exception would leave the message here until the channel closes. The broker counts how often it comes.
            LogFailed(logger, exception, message.BasicProperties.MessageId);
            await channel.BasicNackAsync(message.DeliveryTag, multiple: false, requeue: true, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Waits while nobody may submit: the queue is full, the disk is low, the database is away, maintenance.</summary>
    private async Task<BatchItem> AnswerAsync(IReadOnlyBasicProperties properties, byte[] body, CancellationToken stopping)
    {
        while (true)
        {
            var wait = LongestPause;
            try
            {
                var (accepted, problem) = await intake.TakeAsync(properties, body, stopping).ConfigureAwait(false);
                if (problem?.Status != StatusCodes.Status503ServiceUnavailable) return BatchItem.Of(accepted, problem, context: null);
                if (problem.RetryAfter < wait) wait = problem.RetryAfter.Value;
            }
            catch (DbException)
            {
                // The health of the database says so.
            }

            await Task.Delay(wait, time, stopping).ConfigureAwait(false);
        }
    }

    /// <summary>Replies, or keeps what was refused for whoever looks after the queue.</summary>
    private async Task TellAsync(IChannel channel, BasicDeliverEventArgs message, BatchItem answer, byte[] body)
    {
        var options = json.Value.SerializerOptions;
        if (message.BasicProperties.ReplyTo is { Length: > 0 } replyTo)
        {
            // Not mandatory: whoever asked may be gone.
            var reply = new BasicProperties
            {
                ContentType = ContentType,
                CorrelationId = message.BasicProperties.CorrelationId ?? message.BasicProperties.MessageId,
            };
            await channel.BasicPublishAsync("", replyTo, mandatory: false, reply, JsonSerializer.SerializeToUtf8Bytes(answer, options))
                .ConfigureAwait(false);
        }
        else if (answer.Problem is { } problem)
        {
            LogRefused(logger, message.BasicProperties.MessageId, problem.Type, problem.Detail);
            var kept = new BasicProperties
            {
                ContentType = message.BasicProperties.ContentType,
                MessageId = message.BasicProperties.MessageId,
                DeliveryMode = DeliveryModes.Persistent,
                Headers = new Dictionary<string, object?> { [QueueNames.ProblemHeader] = JsonSerializer.Serialize(problem, options) },
            };
            await channel.BasicPublishAsync("", QueueNames.RefusedSubmit, mandatory: true, kept, body).ConfigureAwait(false);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Submissions from the broker: {Reason} Connecting again.")]
    private static partial void LogAway(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Warning, "The message {MessageId} was refused and is in the queue grader-submit-1-refused: {Type} {Detail}")]
    private static partial void LogRefused(ILogger logger, string? messageId, string? type, string? detail);

    [LoggerMessage(3, LogLevel.Error, "The message {MessageId} could not be taken in.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string? messageId);
}
