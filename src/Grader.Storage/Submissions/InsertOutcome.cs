namespace Grader.Storage.Submissions;

/// <summary>What became of a submission that was to be stored.</summary>
public abstract record InsertOutcome
{
    private InsertOutcome()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Publication">What to publish.</param>
    /// <param name="Superseded">The submissions that it cancelled.</param>
    /// <param name="LeftToday">How many more the API key may send in these 24 hours; null for no quota.</param>
    public sealed record Stored(Publication Publication, IReadOnlyList<Submission> Superseded, int? LeftToday) : InsertOutcome;

    /// <summary>An earlier try of the same request stored it under this id.</summary>
    public sealed record Repeated(string Id) : InsertOutcome;

    /// <summary>Another request has used the Idempotency-Key: nothing was stored.</summary>
    public sealed record KeyReused : InsertOutcome;

    /// <summary>Too many are waiting: nothing was stored.</summary>
    public sealed record QueueFull : InsertOutcome;

    /// <summary>The quota of the API key is used up: nothing was stored.</summary>
    public sealed record QuotaExceeded : InsertOutcome;
}
