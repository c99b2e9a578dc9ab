using System.Buffers;
using Grader.Service.Keys;
using Grader.Service.Operating;
using Grader.Service.Problems;
using Grader.Service.Queue;
using Grader.Service.Requests;
using Grader.Service.Submissions;
using RabbitMQ.Client;

namespace Grader.Service.Intake;

/// <summary>
/// Takes in a submission that came as a message: the JSON of a POST, with the API key in the header <c>authorization</c> and the message's
/// id for an Idempotency-Key (docs/queue.md).
/// </summary>
internal sealed class MessageIntake(
    SubmissionIntake intake, KeyAuthenticator keys, DiskSpace disk, Maintenance maintenance, IOptions<KeyOptions> keyOptions,
    IOptions<HttpOptions> http, IOptions<IntakeLimits> limits)
{
    // The broker holds back what is not taken, so only one message counts.
    private readonly long mostBytes = http.Value.MaxBodyBytes;

    /// <returns>Exactly one of the two is not null.</returns>
    /// <exception cref="System.Data.Common.DbException">The database failed; the message must come again.</exception>
    public async Task<(AcceptedDocument? Accepted, Problem? Problem)> TakeAsync(
        IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var (caller, problem) = await CallerOfAsync(properties, cancellationToken).ConfigureAwait(false);
        if (problem is not null) return (null, problem);
        if (disk.IsLow) return (null, Problem.DiskLow(limits.Value.MinFreeDiskBytes));
        if (await maintenance.ProblemAsync(cancellationToken).ConfigureAwait(false) is { } now) return (null, now);
        if (!IdempotencyKey.IsValid(properties.MessageId)) return (null, Problem.InvalidMessageId());
        if (message.Length > mostBytes) return (null, Problem.BodyTooLarge(mostBytes));

        using var body = new JsonBody(new BodyBudget(mostBytes, mostBytes), Caller.Anyone.Account);
        body.Append(new ReadOnlySequence<byte>(message));
        return body.Parse() is { } malformed
            ? (null, malformed)
            : await intake.TakeAsync(body.Root, properties.MessageId, caller!).ConfigureAwait(false);
    }

    private async Task<(Caller? Caller, Problem? Problem)> CallerOfAsync(
        IReadOnlyBasicProperties properties, CancellationToken cancellationToken)
    {
        if (!keyOptions.Value.Required) return (Caller.Anyone, null);
        if (KeyMiddleware.KeyOf(TextOf(properties, QueueNames.KeyHeader)) is not { } key) return (null, Problem.MissingKey());
        var caller = await keys.FindAsync(key, cancellationToken).ConfigureAwait(false);
        return caller is null ? (null, Problem.InvalidKey(ApiKeyText.IsWellFormed(key)))
            : caller.Networks.Count > 0 ? (null, Problem.AddressUnknown())
            : !caller.Scopes.HasFlag(Scopes.Submit)
                ? (null, Problem.MissingScope(ScopeNames.Of(Scopes.Submit).Single(), ScopeNames.Of(caller.Scopes)))
            : (caller, null);
    }

    // A client may send text as a string of AMQP, which arrives as bytes.
    private static string? TextOf(IReadOnlyBasicProperties properties, string header) =>
        properties.Headers?.TryGetValue(header, out var value) != true ? null
        : value is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes)
        : value as string;
}
