namespace Grader.Storage.Balance;

/// <summary>What became of everything that was accepted. In the end accepted = graded + cancelled, and deliveries = delivered.</summary>
public sealed record Ledger
{
    /// <summary>Submissions that were answered with 202 and neither erased nor removed since.</summary>
    public required long Accepted { get; init; }

    public required long Graded { get; init; }

    public required long Cancelled { get; init; }

    /// <summary>Waiting for a worker.</summary>
    public required long Queued { get; init; }

    /// <summary>With a worker.</summary>
    public required long Running { get; init; }

    /// <summary>Webhooks that were written with results.</summary>
    public required long Deliveries { get; init; }

    public required long Delivered { get; init; }

    /// <summary>To be sent, now or later.</summary>
    public required long Pending { get; init; }

    /// <summary>Given up: every attempt failed, or the receiver wants no more.</summary>
    public required long Dead { get; init; }

    /// <summary>What has not arrived yet, the worst first; at most <see cref="LedgerStore.MostNamed"/>.</summary>
    public IReadOnlyList<LedgerGap> Missing { get; init; } = [];
}

/// <summary>A submission that has not arrived.</summary>
public sealed record LedgerGap
{
    public required string SubmissionId { get; init; }

    /// <summary>
    /// <c>no_delivery</c>: graded, but no webhook was written for it, which is a fault of the service; <c>dead</c>, <c>pending</c>: its
    /// webhook; <c>running</c>, <c>queued</c>: the submission.
    /// </summary>
    public required string What { get; init; }
}

/// <summary>What waits.</summary>
public sealed record Backlog
{
    /// <summary>Submissions that wait for a worker.</summary>
    public required long Queued { get; init; }

    /// <summary>Submissions with a worker.</summary>
    public required long Running { get; init; }

    /// <summary>Webhooks to be sent, now or later.</summary>
    public required long Pending { get; init; }
}
