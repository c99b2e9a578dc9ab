namespace Grader.Storage.Submissions;

/// <summary>The leases of submissions. The next sweep handles an expired one: it knows how many attempts are left.</summary>
public sealed class SubmissionLeases : ILeases
{
    public Task ReleaseAllAsync(DatabaseWrite write, CancellationToken cancellationToken) =>
        write.ExecuteAsync(SubmissionSql.ReleaseAllLeases, null, cancellationToken);
}
