using Grader.Storage.Submissions;

namespace Grader.Storage.Regrades;

/// <summary>The statements about regrades. A regrade has a row of submissions for each submission that is graded again.</summary>
internal static class RegradeSql
{
    internal const string Insert =
        """
        INSERT INTO regrades (id, tenant, challenge, from_version, auto_apply, key_id, created_at)
        VALUES (@id, @Tenant, @Challenge, @Version, @autoApply, @keyId, now_ms())
        """;

    // What is not graded yet has no result to compare with. Nobody erases them until their copies are there.
    internal const string FindSubmissions =
        """
        SELECT id FROM submissions
        WHERE challenge = @Challenge AND status = 'graded' AND regrade_id IS NULL
          AND (CAST(@SubmissionId AS TEXT) IS NULL OR id = @SubmissionId)
          AND (CAST(@Tenant AS TEXT) IS NULL OR tenant = @Tenant)
          AND (CAST(@Version AS TEXT) IS NULL OR challenge_version = @Version)
          AND (CAST(@Verdict AS TEXT) IS NULL OR verdict = @Verdict)
        ORDER BY id
        LIMIT @limit
        FOR KEY SHARE
        """;

    // Nobody waits for them: they come after every other row.
    internal const string InsertSubmission =
        """
        INSERT INTO submissions (id, challenge, challenge_version, tenant, created_at, publish_due_at, turn, regrade_id, regrade_of)
        SELECT @id, challenge, @version, tenant, now_ms(), now_ms(), @turn, @regradeId, id
        FROM submissions
        WHERE id = @of
        """;

    internal const string InsertFiles =
        "INSERT INTO submission_files (submission_id, files) SELECT @id, files FROM submission_files WHERE submission_id = @of";

    private const string Differs =
        "(again.verdict <> coalesce(first.verdict, '') OR coalesce(again.score, -1) <> coalesce(first.score, -1))";

    private const string Counted =
        $"""
        SELECT regrades.id AS Id, regrades.tenant AS Tenant, regrades.challenge AS Challenge, regrades.from_version AS FromVersion,
               regrades.status AS Status, regrades.auto_apply AS AutoApply, regrades.created_at AS CreatedAt,
               regrades.decided_at AS DecidedAt,
               count(again.id) AS Total, count(CASE WHEN again.status = 'graded' THEN 1 END) AS Graded,
               count(CASE WHEN again.status = 'graded' AND {Differs} THEN 1 END) AS Changed
        FROM regrades
        LEFT JOIN submissions again ON again.regrade_id = regrades.id
        LEFT JOIN submissions first ON first.id = again.regrade_of
        """;

    internal const string Find = $"{Counted} WHERE regrades.id = @id GROUP BY regrades.id";

    internal const string FindToApply =
        $"""
        SELECT id FROM regrades
        WHERE status = 'open' AND auto_apply
          AND NOT EXISTS (SELECT 1 FROM submissions WHERE regrade_id = regrades.id AND status IN ('queued', 'running'))
        ORDER BY created_at
        LIMIT 10
        """;

    internal const string FindChanges =
        $"""
        SELECT first.id AS SubmissionId, first.student AS Student, first.verdict AS FromVerdict, first.score AS FromScore,
               again.verdict AS ToVerdict, again.score AS ToScore
        FROM submissions again
        JOIN submissions first ON first.id = again.regrade_of
        WHERE again.regrade_id = @id AND again.status = 'graded' AND first.id > @after AND {Differs}
        ORDER BY first.id
        LIMIT @limit
        """;

    internal const string TakeBatch =
        $"""
        SELECT id AS Id, regrade_of AS RegradeOf, result AS Result FROM submissions
        WHERE regrade_id = @id AND status = 'graded'
        ORDER BY id
        LIMIT @limit
        FOR UPDATE
        """;

    internal const string Apply =
        $"""
        UPDATE submissions
        SET result = @result, verdict = @verdict, score = @score, failed_properties = @failedProperties, attempt = @attempt,
            challenge_version = @challengeVersion, graded_at = now_ms()
        WHERE id = @id AND status = 'graded'
        RETURNING {SubmissionSql.Columns}
        """;

    internal const string Remove = "DELETE FROM submissions WHERE id = @id";

    internal const string RemoveAll = "DELETE FROM submissions WHERE regrade_id = @id";

    internal const string Decide =
        "UPDATE regrades SET status = @status, decided_at = now_ms() WHERE id = @id AND status = 'open'";
}
