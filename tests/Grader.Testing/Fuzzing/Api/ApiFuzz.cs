using System.Collections.Concurrent;
using System.Text;

namespace Grader.Testing.Fuzzing.Api;

/// <summary>Sends requests that were made up from an OpenAPI document, and judges the answers.</summary>
/// <param name="key">May do everything, and sends as much as it likes.</param>
public sealed class ApiFuzz(Uri service, string key, ApiDocument document) : IDisposable
{
    private const int AtOnce = 4;
    private const int MostFaults = 20;
    private const int MostShown = 1000;

    // Never decides about an answer that comes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
    });

    private readonly AnswerRules rules = new();
    private readonly KnownNames known = new();
    private readonly ConcurrentDictionary<int, int> statuses = [];
    private readonly ConcurrentDictionary<string, int> succeeded = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> faults = [];

    /// <param name="count">Every operation gets as many as any other.</param>
    /// <param name="done">Told how many are done.</param>
    public async Task<ApiFuzzReport> RunAsync(int count, int seed, Action<int> done, CancellationToken cancellationToken)
    {
        var generator = new RequestGenerator(document, known);
        var sent = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, count, options, async (index, cancellation) =>
        {
            var operation = document.Operations[index % document.Operations.Count];
            await SendAsync(generator.Next(operation, unchecked((seed * 1_000_003) + index)), cancellation).ConfigureAwait(false);
            done(Interlocked.Increment(ref sent));
        }).ConfigureAwait(false);
        return new(
            seed, count, statuses.OrderBy(each => each.Key).ToDictionary(),
            [.. document.Operations.Select(operation => operation.ToString()).Where(name => !succeeded.ContainsKey(name))], [.. faults]);
    }

    public void Dispose() => http.Dispose();

    private async Task SendAsync(FuzzRequest request, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var message = request.ToMessage(service, key);
            using var response = await http.SendAsync(message, patience.Token).ConfigureAwait(false);
            var text = await response.Content.ReadAsStringAsync(patience.Token).ConfigureAwait(false);
            statuses.AddOrUpdate((int)response.StatusCode, 1, (_, before) => before + 1);
            if (rules.Objection(request, response, text) is { } objection) Report(request, $"{objection}\n{text}");
            if (!response.IsSuccessStatusCode || request.Method != request.Operation.Method) return;

            succeeded.TryAdd(request.Operation.ToString(), 0);
            known.Learn(request.Operation, text);
            // Or all further submissions would be refused.
            if (request is { Method: "PUT" }) await EndMaintenanceAsync(request, patience.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException
            || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Report(request, $"There is no answer: {fault.Message}");
        }
    }

    private async Task EndMaintenanceAsync(FuzzRequest request, CancellationToken cancellationToken)
    {
        using var end = new FuzzRequest(request.Operation, "DELETE", request.Operation.Path, [], null, null).ToMessage(service, key);
        using var _ = await http.SendAsync(end, cancellationToken).ConfigureAwait(false);
    }

    private void Report(FuzzRequest request, string what)
    {
        if (faults.Count < MostFaults) faults.Enqueue($"{request}\n→ {what[..Math.Min(what.Length, MostShown)]}");
    }
}

/// <param name="Statuses">How many answers had each status.</param>
/// <param name="NeverSucceeded">The operations that answered every request with an error.</param>
/// <param name="Faults">The first wrong answers, each with its request.</param>
public sealed record ApiFuzzReport(
    int Seed, int Count, IReadOnlyDictionary<int, int> Statuses, IReadOnlyList<string> NeverSucceeded, IReadOnlyList<string> Faults);
