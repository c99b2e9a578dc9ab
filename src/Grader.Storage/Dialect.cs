namespace Grader.Storage;

/// <summary>What providers do not share. Statements are written for PostgreSQL, and SQLite leaves out what it does not need.</summary>
internal sealed class Dialect
{
    private static readonly string[] Locks =
        ["FOR UPDATE SKIP LOCKED", "FOR UPDATE", "FOR NO KEY UPDATE", "FOR KEY SHARE OF e, v", "FOR KEY SHARE OF e", "FOR KEY SHARE"];

    private readonly bool hasConcurrentWriters;

    private Dialect(bool hasConcurrentWriters) => this.hasConcurrentWriters = hasConcurrentWriters;

    /// <summary>Writers run one after the other, in one process: no row needs a lock, and nobody elsewhere waits for a signal.</summary>
    public static Dialect Sqlite { get; } = new(hasConcurrentWriters: false);

    public static Dialect Postgres { get; } = new(hasConcurrentWriters: true);

    /// <summary>Whether several transactions write at the same time.</summary>
    public bool HasConcurrentWriters => hasConcurrentWriters;

    /// <summary>A shared statement as this provider understands it.</summary>
    public string Of(string sql) => hasConcurrentWriters
        ? sql
        : Locks.Aggregate(sql, (statement, rowLock) => statement.Replace(rowLock, "", StringComparison.Ordinal));
}
