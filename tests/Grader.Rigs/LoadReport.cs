namespace Grader.Rigs;

/// <param name="PerSecond">Requests that go through in a second.</param>
/// <param name="Half">Half as many.</param>
/// <param name="Twice">Twice as many, on a service with its usual limits and a short queue.</param>
internal sealed record LoadReport(double PerSecond, LoadStage Half, LoadStage Twice)
{
    private const double MostMilliseconds = 50;

    private static readonly int[] Expected = [200, 202, 429, 503];

    public bool IsFast => Half.Resets == 0 && Half.Statuses.Keys.All(status => status is 200 or 202)
        && Half.Post.At(0.99) < MostMilliseconds && Half.Get.At(0.99) < MostMilliseconds;

    public bool RefusesCleanly => Twice.Resets == 0 && Twice.WithoutRetryAfter == 0
        && Twice.Statuses.Keys.All(status => Expected.Contains(status));
}

/// <summary>What was answered at one rate, and how fast.</summary>
internal sealed class LoadStage(double perSecond)
{
    private readonly Lock gate = new();

    public double PerSecond { get; } = perSecond;

    public Latencies Post { get; } = new();

    public Latencies Get { get; } = new();

    public SortedDictionary<int, int> Statuses { get; } = [];

    /// <summary>Refusals that do not say when to come again.</summary>
    public int WithoutRetryAfter { get; private set; }

    public int Resets { get; private set; }

    public void Add(bool isPost, HttpResponseMessage response, TimeSpan time)
    {
        var status = (int)response.StatusCode;
        lock (gate)
        {
            (isPost ? Post : Get).Add(time);
            Statuses[status] = Statuses.GetValueOrDefault(status) + 1;
            if (status is 429 or 503 && response.Headers.RetryAfter is null) WithoutRetryAfter++;
        }
    }

    public void AddReset()
    {
        lock (gate) Resets++;
    }
}

/// <summary>How long requests took.</summary>
internal sealed class Latencies
{
    private readonly List<double> milliseconds = [];

    public void Add(TimeSpan time) => milliseconds.Add(time.TotalMilliseconds);

    /// <param name="part">0.99 for the 99th percentile.</param>
    public double At(double part) =>
        milliseconds.Count == 0 ? 0 : milliseconds.Order().ElementAt(Math.Min(milliseconds.Count - 1, (int)(milliseconds.Count * part)));
}
