namespace Grader.Storage.Packs;

/// <summary>The statements about versions of challenges, for SQLite and PostgreSQL.</summary>
internal static class PackSql
{
    internal const string Touch = "UPDATE pack_versions SET seen_at = now_ms() WHERE version = @version";

    internal const string Insert =
        """
        INSERT INTO pack_versions (version, challenge, archive, seen_at) VALUES (@Version, @Challenge, @Archive, now_ms())
        ON CONFLICT (version) DO UPDATE SET seen_at = excluded.seen_at
        """;

    internal const string Find =
        "SELECT version AS Version, challenge AS Challenge, archive AS Archive FROM pack_versions WHERE version = @version";

    // A version that somebody has put into service meanwhile was seen, and the condition is checked again on its row.
    internal const string Collect =
        """
        DELETE FROM pack_versions
        WHERE seen_at < now_ms() - @unseenMs
          AND NOT EXISTS (
            SELECT 1 FROM submissions WHERE challenge_version = pack_versions.version AND status IN ('queued', 'running'))
        """;
}
