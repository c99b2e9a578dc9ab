namespace Grader.Probes.Complexity;

/// <summary>A comparer over a probe. The name is plain on purpose: it is what student code could see of it.</summary>
internal sealed class Counted<T>(ComparerProbe<T> probe, IComparer<T> order, IEqualityComparer<T> equality)
    : IComparer<T>, IEqualityComparer<T>
{
    public int Compare(T? x, T? y)
    {
        probe.Count();
        return order.Compare(x, y);
    }

    public bool Equals(T? x, T? y)
    {
        probe.Count();
        return equality.Equals(x, y);
    }

    public int GetHashCode([System.Diagnostics.CodeAnalysis.DisallowNull] T obj)
    {
        probe.Count();
        return equality.GetHashCode(obj);
    }

    public override string ToString() => "probe";
}
