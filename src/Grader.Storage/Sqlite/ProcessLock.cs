namespace Grader.Storage.Sqlite;

/// <summary>
/// An exclusive lock on a file beside the database; its holder is the only process there. The kernel releases it when the process
/// ends, however it ends. So holding it proves that every lease belongs to a dead process.
/// </summary>
internal sealed class ProcessLock : IDisposable
{
    private static readonly TimeSpan RetryEvery = TimeSpan.FromMilliseconds(50);
    private readonly FileStream file;

    private ProcessLock(FileStream file) => this.file = file;

    /// <exception cref="DatabaseInUseException">Another process still holds it after <paramref name="wait"/>.</exception>
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
            // .NET reports "used by another process" as a plain IOException.
            return null;
        }
    }
}
