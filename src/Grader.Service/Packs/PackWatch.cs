using System.Threading.Channels;

namespace Grader.Service.Packs;

/// <summary>Signals that some file of a pack has changed. The listener reads all of them again.</summary>
internal sealed class PackWatch(IReadOnlyList<PackFolders> packs) : IDisposable
{
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly List<FileSystemWatcher> watchers = [];

    /// <summary>Watches the folders that exist now. Call it again after each change: a folder may have been replaced.</summary>
    /// <exception cref="IOException">The machine has no watches left. The previous watches continue.</exception>
    /// <exception cref="ArgumentException">A folder is gone. The previous watches continue.</exception>
    public void Arm()
    {
        var before = watchers.ToArray();
        try
        {
            foreach (var watcher in packs.SelectMany(Watch)) watchers.Add(watcher);
        }
        catch
        {
            foreach (var watcher in watchers[before.Length..]) watcher.Dispose();
            watchers.RemoveRange(before.Length, watchers.Count - before.Length);
            throw;
        }

        foreach (var watcher in before) watcher.Dispose();
        watchers.RemoveRange(0, before.Length);
    }

    /// <summary>Completes when files have changed and then stayed unchanged for a while.</summary>
    public async Task SettledAsync(TimeSpan quiet, TimeProvider time, CancellationToken cancellationToken)
    {
        await changes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        do await Task.Delay(quiet, time, cancellationToken).ConfigureAwait(false);
        while (changes.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private IEnumerable<FileSystemWatcher> Watch(PackFolders pack)
    {
        // The root shows whether a folder of the pack was added or removed. It may contain much else, so watch no deeper.
        yield return Watch(pack.Root, withSubfolders: false);
        foreach (var folder in new[] { pack.Public, pack.Hidden }.Where(Directory.Exists)) yield return Watch(folder, withSubfolders: true);
    }

    private FileSystemWatcher Watch(string folder, bool withSubfolders)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = withSubfolders,
            NotifyFilter = withSubfolders
                ? NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size
                : NotifyFilters.DirectoryName,
        };
        watcher.Changed += (_, _) => Raise();
        watcher.Created += (_, _) => Raise();
        watcher.Deleted += (_, _) => Raise();
        watcher.Renamed += (_, _) => Raise();
        // An overflow of the kernel's queue is a change too.
        watcher.Error += (_, _) => Raise();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    /// <summary>As if a file had changed.</summary>
    public void Raise() => changes.Writer.TryWrite(true);
}
