namespace Grader.Probes.Values;

/// <summary>Comparisons of lists of snapshots.</summary>
internal static class Snapshots
{
    /// <summary>The first position at which they differ, one being shorter included; null where they are the same.</summary>
    public static int? FirstDifference(IReadOnlyList<Snapshot> one, IReadOnlyList<Snapshot> other)
    {
        for (var i = 0; i < Math.Max(one.Count, other.Count); i++)
        {
            if (i >= one.Count || i >= other.Count || !one[i].Matches(other[i])) return i;
        }

        return null;
    }

    public static string Text(IReadOnlyList<Snapshot> items) => ValueText.Of(Snapshot.OfSnapshots(items));
}
