using System.Globalization;
using System.Text.Json;
using Grader.Service.Keys;
using Grader.Service.Operating;
using Grader.Service.Problems;
using Grader.Service.Requests;
using Grader.Service.Submissions;

namespace Grader.Service.Intake;

/// <summary>
/// <c>POST /v1/submissions</c>, where a 202 means that the submission is on disk and will be graded, and
/// <c>POST /v1/submissions/batch</c>, which answers each submission on its own.
/// </summary>
internal sealed class SubmitEndpoint(
    SubmissionIntake intake, DiskSpace disk, Maintenance maintenance, JsonBodyReader bodies, IOptions<IntakeLimits> limits)
{
    private const string Submissions = "submissions";

    public async Task<IResult> HandleAsync(HttpContext context, Caller caller)
    {
        var (body, problem) = await ReadAsync(context).ConfigureAwait(false);
        if (problem is not null) return problem;
        using (body)
        {
            if (!IdempotencyKey.TryRead(context.Request, out var key)) return Problem.InvalidIdempotencyKey();
            (var accepted, problem) = await intake.TakeAsync(body!.Root, key, caller, context.Response.Headers).ConfigureAwait(false);
            if (problem is not null) return problem;

            context.Response.Headers.RetryAfter = SubmissionDocument.RetryAfterSeconds;
            return TypedResults.Accepted(accepted!.Links.Self, accepted);
        }
    }

    public async Task<IResult> HandleBatchAsync(HttpContext context, Caller caller)
    {
        var (body, problem) = await ReadAsync(context).ConfigureAwait(false);
        if (problem is not null) return problem;
        using (body)
        {
            if (!IdempotencyKey.TryRead(context.Request, out var key)) return Problem.InvalidIdempotencyKey();
            var fields = new JsonFields();
            if (ReadBatch(fields, body!.Root) is not { } batch) return Problem.OfBody(fields.Problems);

            // All at once, so that they share a transaction.
            var outcomes = await Task.WhenAll(batch.Select((submission, index) => intake.TakeAsync(
                submission, key is null ? null : string.Create(CultureInfo.InvariantCulture, $"{key} {index}"), caller)))
                .ConfigureAwait(false);
            context.Response.Headers.RetryAfter = SubmissionDocument.RetryAfterSeconds;
            return TypedResults.Ok(
                new BatchDocument([.. outcomes.Select(outcome => BatchItem.Of(outcome.Accepted, outcome.Problem, context))]));
        }
    }

    private async Task<(JsonBody? Body, Problem? Problem)> ReadAsync(HttpContext context) =>
        disk.IsLow ? (null, Problem.DiskLow(limits.Value.MinFreeDiskBytes))
        : await maintenance.ProblemAsync(context.RequestAborted).ConfigureAwait(false) is { } now ? (null, now)
        : await bodies.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);

    private JsonElement[]? ReadBatch(JsonFields fields, JsonElement body)
    {
        const string Pointer = $"/{Submissions}";
        if (!fields.IsObject(body, "", Submissions)) return null;
        if (fields.Member(body, "", Submissions, required: true) is not { } array || !fields.Is(JsonValueKind.Array, array, Pointer))
            return null;

        var (length, most) = (array.GetArrayLength(), limits.Value.MaxBatch);
        if (length is 0 || length > most)
            fields.Report(Pointer, $"{length} submissions; 1 to {most} are allowed.", tooLarge: length > most);
        return fields.Problems.Count == 0 ? [.. array.EnumerateArray()] : null;
    }
}
