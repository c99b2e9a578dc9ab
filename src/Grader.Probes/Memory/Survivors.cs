using System.Runtime.CompilerServices;

namespace Grader.Probes.Memory;

/// <summary>The survivor census: a weak reference to every object that was made, and after a full collection a count of the living.
/// Counting objects is exact where weighing bytes is not.</summary>
internal sealed class Survivors
{
    private readonly Lock gate = new();
    private readonly List<WeakReference> noted = [];
    private int censusAt = -1;
    private Action? census;
    private int each = 1;
    private long offered;

    public void Add(object? item)
    {
        if (item is null) return;
        int count;
        lock (gate)
        {
            if (offered++ % each != 0) return;
            noted.Add(new WeakReference(item));
            count = noted.Count;
        }

        if (count == censusAt) census!();
    }

    /// <summary>What the notes themselves weigh: a reference of 24 bytes for each, and its place in the list.</summary>
    public long Bytes
    {
        get
        {
            lock (gate) return (24L * noted.Count) + (8L * noted.Capacity);
        }
    }

    /// <summary>From now on notes each n-th object alone: of long runs the living are then at least those that are counted.</summary>
    public void FollowEach(int n)
    {
        lock (gate) each = n;
    }

    /// <summary>Runs when so many items were made, in the middle of the pull that makes the last of them.</summary>
    public void At(int count, Action action) => (censusAt, census) = (count, action);

    /// <summary>The living, after as many collections as it takes to be within the bound, three at most.</summary>
    /// <param name="collected">Whether a full collection has just been done: then none is needed to find few.</param>
    /// <remarks>In a frame of its own: a caller's register or stack slot must not keep an item alive.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int CountAlive(double bound, bool collected = false)
    {
        const int attempts = 3;
        var alive = collected ? CountWithoutCollecting() : int.MaxValue;
        for (var attempt = 0; attempt < attempts && alive > bound; attempt++)
        {
            FullCollection.Run(withFinalizers: attempt > 0);
            alive = Math.Min(alive, CountWithoutCollecting());
        }

        return alive;
    }

    /// <summary>The living as of the last collection.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int CountWithoutCollecting()
    {
        // The same object may have been noted more than once: an operator may yield one constant again and again.
        var alive = new HashSet<object>(ReferenceEqualityComparer.Instance);
        lock (gate)
        {
            foreach (var item in noted)
            {
                if (item.Target is { } target) alive.Add(target);
            }
        }

        IdentityHashes.Skip();
        return alive.Count;
    }
}

/// <summary>A collection after which only what can be reached is alive.</summary>
internal static class FullCollection
{
    /// <param name="withFinalizers">Also lets finalizers run and collects what they let go: for a second look, where the first found too
    /// much alive.</param>
    public static void Run(bool withFinalizers)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        if (!withFinalizers) return;
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
    }
}
