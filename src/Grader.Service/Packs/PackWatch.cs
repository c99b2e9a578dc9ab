using System.Threading.Channels;
using Grader.Grading.Packs;

namespace Grader.Service.Packs;

/// <summary>Raises a signal when a file of a pack changes. Says nothing of which: who listens reads them all.</summary>
internal sealed class PackWatch(IReadOnlyList<PackFolders> packs) : IDisposable
{
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];

    /// <summary>Watches the folders that there are now. Again after each change: a folder may have been replaced by another.</summary>
    /// <exception cref="IOException">The machine has no watches left. What was watched before still is.</exception>
    /// <exception cref="ArgumentException">A folder is gone. What was watched before still is.</exception>
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

    /// <summary>Completes when files have changed since, and have then rested for a while.</summary>
    public async Task SettledAsync(TimeSpan rest, TimeProvider time, CancellationToken cancellationToken)
    {
        await changes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        do await Task.Delay(rest, time, cancellationToken).ConfigureAwait(false);
        while (changes.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private IEnumerable<FileSystemWatcher> Watch(PackFolders pack)
    {
        // The root shows that a whole half came or went; it may hold much else, so what is below it is not watched.
        yield return Watch(pack.Root, withSubfolders: false);
        foreach (var half in new[] { pack.Public, pack.Hidden }.Where(Directory.Exists)) yield return Watch(half, withSubfolders: true);
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
        // More changes than the kernel's queue holds are a change too.
        watcher.Error += (_, _) => Raise();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Raise() => changes.Writer.TryWrite(true);
}
