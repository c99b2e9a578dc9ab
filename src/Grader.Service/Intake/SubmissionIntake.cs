using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text;
using Grader.Contracts.Submissions;
using Grader.Grading.Intake;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Queue;
using Grader.Service.Submissions;
using Grader.Service.Telemetry;
using Grader.Webhooks.Addresses;
using Grader.Webhooks.Signing;

namespace Grader.Service.Intake;

/// <summary>Takes one submission in: reads it, stores it, publishes it.</summary>
internal sealed class SubmissionIntake(
    SubmissionInserts inserts,
    SubmissionQueue queue,
    SubmissionCancelling cancelling,
    RequestRates rates,
    GradingMetrics metrics,
    LivePacks packs,
    ISecretProtector secrets,
    AddressGuard addresses,
    IOptions<IntakeLimits> intake,
    IOptions<SubmissionLimits> limits,
    IOptions<MetadataLimits> metadataLimits,
    TimeProvider time)
{
    /// <param name="json">What the platform sent for this submission.</param>
    /// <param name="idempotencyKey">Null if the platform did not ask for it.</param>
    /// <param name="answer">Where to say what is left of rate and quota; null if the answer is about several submissions.</param>
    /// <returns>Exactly one of the two is not null. A document means that the submission is on disk and will be graded.</returns>
    public async Task<(AcceptedDocument? Accepted, Problem? Problem)> TakeAsync(
        JsonElement json, string? idempotencyKey, Caller caller, IHeaderDictionary? answer = null)
    {
        var reader = new SubmitRequestReader(limits.Value, metadataLimits.Value, addresses);
        if (reader.Read(json) is not { } request) return (null, Problem.OfBody(reader.Problems));
        if (packs.Find(request.Challenge, version: null) is not { } challenge)
            return (null, Problem.UnknownChallenge(request.Challenge, [new("#/challenge", "No challenge has this slug.")]));
        if (caller.Tenant is { } mine && (request.Tenant ?? mine) != mine) return (null, Problem.WrongTenant(mine));
        var tenant = request.Tenant ?? caller.Tenant ?? "";
        if (request.Student is { } student && rates.TakeForStudent(tenant, student, answer) is { } tooMany) return (null, tooMany);

        var submission = new NewSubmission
        {
            Id = SubmissionId.New(time.GetUtcNow()),
            Challenge = request.Challenge,
            ChallengeVersion = challenge.Version,
            Tenant = tenant,
            Student = request.Student,
            Files = request.Files,
            Metadata = request.Metadata,
            Webhook = request.Webhook is { } webhook ? new(webhook.Url.AbsoluteUri, secrets.Protect(webhook.Secret.Reveal())) : null,
            KeyId = caller.KeyId,
            Idempotency = idempotencyKey is null ? null : new(caller.Holder, idempotencyKey, Fingerprint(json)),
            DailyQuota = caller.DailyQuota,
            Supersedes = request.Supersede,
            TraceParent = Activity.Current?.Id,
        };
        return await StoreAsync(submission, caller, answer).ConfigureAwait(false);
    }

    // From here on nothing may fail because the client goes away.
    private async Task<(AcceptedDocument? Accepted, Problem? Problem)> StoreAsync(
        NewSubmission submission, Caller caller, IHeaderDictionary? answer)
    {
        var outcome = await inserts.InsertAsync(
            submission, intake.Value.MaxQueued,
            (write, older, cancellation) => cancelling.SupersedeAsync(write, older, submission.Id, caller, cancellation))
            .ConfigureAwait(false);
        if (answer is not null && caller.DailyQuota is { } quota && LeftToday(outcome) is { } left)
            RequestRates.TellQuota(answer, quota, left);
        switch (outcome)
        {
            case InsertOutcome.Stored stored:
                metrics.Accepted(submission.Challenge);
                cancelling.Wake(stored.Superseded);
                await queue.PublishAsync(stored.Publication, CancellationToken.None).ConfigureAwait(false);
                return (AcceptedDocument.Of(submission.Id, submission.Challenge), null);
            case InsertOutcome.Repeated repeated:
                return (AcceptedDocument.Of(repeated.Id, submission.Challenge), null);
            case InsertOutcome.KeyReused:
                return (null, Problem.IdempotencyKeyReused());
            case InsertOutcome.QuotaExceeded:
                return (null, Problem.QuotaExceeded(submission.DailyQuota!.Value));
            default:
                return (null, Problem.QueueFull(intake.Value.MaxQueued));
        }
    }

    /// <returns>Null if it is not known.</returns>
    private static int? LeftToday(InsertOutcome outcome) => outcome switch
    {
        InsertOutcome.Stored stored => stored.LeftToday,
        InsertOutcome.QuotaExceeded => 0,
        _ => null,
    };

    private static string Fingerprint(JsonElement json) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json.GetRawText())));
}
