namespace Grader.Storage;

/// <summary>A table whose rows are leased to workers.</summary>
public interface ILeases
{
    /// <summary>Ends every lease. Only for a process that has exclusive access to the database: every lease holder is dead.</summary>
    Task ReleaseAllAsync(DatabaseWrite write, CancellationToken cancellationToken);
}
