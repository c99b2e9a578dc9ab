using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Grader.Client.Problems;
using Grader.Client.Sending;
using Grader.Client.Submissions;
using Grader.Contracts.Submissions;

namespace Grader.Client;

/// <summary>The HTTP API of a Grader service. Safe to use from several threads at once.</summary>
/// <param name="http">Sends the requests. Its timeout must be longer than <see cref="GraderClientOptions.Wait"/>; the default is.</param>
/// <param name="options">Where the service is.</param>
/// <param name="time">Waits between attempts; the system's clock if null.</param>
public sealed class GraderClient(HttpClient http, GraderClientOptions options, TimeProvider? time = null)
{
    private readonly RetryingSender sender = new(http, options, time ?? TimeProvider.System);

    /// <summary>
    /// Submits a solution. When this returns, the submission is stored and will be graded. A request that is repeated because the service
    /// was busy or its answer was lost carries the same <c>Idempotency-Key</c>, so that a service that knows the header grades it once.
    /// </summary>
    /// <exception cref="GraderProblemException">The service refused it: the exception says why.</exception>
    /// <exception cref="HttpRequestException">The service cannot be reached.</exception>
    public async Task<AcceptedSubmission> SubmitAsync(NewSubmission submission, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var key = submission.IdempotencyKey ?? Guid.NewGuid().ToString("N");
        using var response = await sender.SendAsync(
            () =>
            {
                var request = new HttpRequestMessage(HttpMethod.Post, AddressOf("v1/submissions"))
                {
                    Content = JsonContent.Create(submission, ClientJson.Default.NewSubmission),
                };
                request.Headers.Add("Idempotency-Key", key);
                return request;
            }, cancellationToken).ConfigureAwait(false);
        await GraderProblemException.ThrowIfProblemAsync(response, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(response, ClientJson.Default.AcceptedSubmission, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A submission as it is now; null if there is none with this id.</summary>
    /// <exception cref="GraderProblemException">The service refused to answer.</exception>
    /// <exception cref="HttpRequestException">The service cannot be reached.</exception>
    public async Task<Submission?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        using var response = await sender.SendAsync(() => Get(id), cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is HttpStatusCode.NotFound)
        {
            var problem = await GraderProblemException.ReadAsync(response, cancellationToken).ConfigureAwait(false);
            return problem.Type == GraderProblemException.UnknownSubmission ? null : throw problem;
        }

        await GraderProblemException.ThrowIfProblemAsync(response, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(response, ClientJson.Default.Submission, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Waits until a submission is graded or cancelled. The service holds each request back until then (<c>Prefer: wait</c>), so the
    /// answer comes as soon as there is one. Waits as long as it takes: cancel it to give up.
    /// </summary>
    /// <exception cref="GraderProblemException">There is no such submission, or the service refused to answer.</exception>
    /// <exception cref="HttpRequestException">The service cannot be reached.</exception>
    public async Task<Submission> WaitAsync(string id, CancellationToken cancellationToken = default)
    {
        EntityTagHeaderValue? known = null;
        while (true)
        {
            using var response = await sender.SendAsync(() => Get(id, known), cancellationToken).ConfigureAwait(false);
            if (response.StatusCode is not HttpStatusCode.NotModified)
            {
                await GraderProblemException.ThrowIfProblemAsync(response, cancellationToken).ConfigureAwait(false);
                var submission = await ReadAsync(response, ClientJson.Default.Submission, cancellationToken).ConfigureAwait(false);
                if (submission.Status is SubmissionStatus.Graded or SubmissionStatus.Cancelled) return submission;
                known = response.Headers.ETag;
            }

            await sender.PauseAsync(response, cancellationToken).ConfigureAwait(false);
        }
    }

    private HttpRequestMessage Get(string id) => new(HttpMethod.Get, AddressOf($"v1/submissions/{Uri.EscapeDataString(id)}"));

    private HttpRequestMessage Get(string id, EntityTagHeaderValue? known)
    {
        var request = Get(id);
        request.Headers.Add("Prefer", FormattableString.Invariant($"wait={(long)options.Wait.TotalSeconds}"));
        if (known is not null) request.Headers.IfNoneMatch.Add(known);
        return request;
    }

    private Uri AddressOf(string path) => new($"{options.Address.AbsoluteUri.TrimEnd('/')}/{path}");

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        try
        {
            return await response.Content.ReadFromJsonAsync(type, cancellationToken).ConfigureAwait(false)
                ?? throw new JsonException("null");
        }
        catch (JsonException unexpected)
        {
            throw new HttpRequestException(
                $"{response.RequestMessage?.RequestUri} does not answer as a Grader service does: {unexpected.Message}", unexpected);
        }
    }
}
