namespace Grader.Storage.Sqlite;

/// <summary>
/// An exclusive lock on the file beside the database: whoever holds it is the only process there. The kernel lets go of
/// it when the process ends, however it ends, so that a lock that was taken proves that every lease is a dead one's.
/// </summary>
internal sealed class ProcessLock : IDisposable
{
    private static readonly TimeSpan RetryEvery = TimeSpan.FromMilliseconds(50);
    private readonly FileStream file;

    private ProcessLock(FileStream file) => this.file = file;

    /// <exception cref="DatabaseInUseException">Another process still held it after <paramref name="wait"/>.</exception>
    public static async Task<ProcessLock> AcquireAsync(
        string databasePath, TimeSpan wait, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            if (TryAcquire(databasePath + ".lock") is { } taken) return taken;
            if (time.GetElapsedTime(started) >= wait) throw new DatabaseInUseException(databasePath);
            await Task.Delay(RetryEvery, time, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => file.Dispose();

    private static ProcessLock? TryAcquire(string path)
    {
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            // .NET says "used by another process" by a plain IOException.
            return null;
        }
    }
}
