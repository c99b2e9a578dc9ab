using System.Diagnostics;
using Grader.Contracts.Submissions;
using Grader.Grading.Intake;
using Grader.Service.Problems;
using Grader.Service.Queue;
using Grader.Webhooks.Addresses;
using Grader.Webhooks.Signing;

namespace Grader.Service.Intake;

/// <summary><c>POST /v1/submissions</c>. A 202 means that the submission is on disk and will be graded.</summary>
internal sealed class SubmitEndpoint(
    SubmissionStore store,
    SubmissionQueue queue,
    DiskSpace disk,
    JsonBodyReader bodies,
    LivePacks packs,
    ISecretProtector secrets,
    AddressGuard addresses,
    IOptions<IntakeLimits> intake,
    IOptions<SubmissionLimits> limits,
    IOptions<MetadataLimits> metadataLimits,
    TimeProvider time)
{
    public async Task<IResult> HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (disk.IsLow) return Problem.DiskLow(intake.Value.MinFreeDiskBytes);
        var (body, problem) = await bodies.ReadAsync(context.Request, cancellationToken).ConfigureAwait(false);
        if (problem is not null) return problem;

        using (body)
        {
            var reader = new SubmitRequestReader(limits.Value, metadataLimits.Value, addresses);
            if (reader.Read(body!.Root) is not { } request) return Refusal.Of(reader.Problems);
            if (packs.Find(request.Challenge, version: null) is not { } challenge)
                return Problem.UnknownChallenge(request.Challenge, [new("#/challenge", "No challenge has this slug.")]);

            return await AcceptAsync(request, challenge.Version, context, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<IResult> AcceptAsync(
        SubmitRequest request, string? challengeVersion, HttpContext context, CancellationToken cancellationToken)
    {
        var id = SubmissionId.New(time.GetUtcNow());
        var publication = await store.InsertAsync(
            new()
            {
                Id = id,
                Challenge = request.Challenge,
                ChallengeVersion = challengeVersion,
                Tenant = request.Tenant,
                Student = request.Student,
                Files = request.Files,
                Metadata = request.Metadata,
                Webhook = request.Webhook is { } webhook
                    ? new(webhook.Url.AbsoluteUri, secrets.Protect(webhook.Secret.Reveal()))
                    : null,
                TraceParent = Activity.Current?.Id,
            }, intake.Value.MaxQueued, cancellationToken).ConfigureAwait(false);
        if (publication is null) return Problem.QueueFull(intake.Value.MaxQueued);

        // The row is written. From here on nothing may fail, not even if the client goes away.
        await queue.PublishAsync(publication, CancellationToken.None).ConfigureAwait(false);

        context.Response.Headers.RetryAfter = SubmissionEndpoints.RetryAfterSeconds;
        return TypedResults.Accepted(
            Routes.Submission(id),
            new AcceptedDocument(id, SubmissionStatus.Queued, SubmissionLinks.Of(id, request.Challenge)));
    }
}
