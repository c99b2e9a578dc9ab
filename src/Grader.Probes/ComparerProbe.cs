using System.Diagnostics;

namespace Grader.Probes;

/// <summary>Comparers that count: one of order, one of equality. Hand one of them to student code.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[StackTraceHidden]
public sealed class ComparerProbe<T> : CallProbe
{
    private readonly Counted<T> counted;

    internal ComparerProbe(IComparer<T> order, IEqualityComparer<T> equality)
    {
        counted = new Counted<T>(this, order, equality);
        IsTraced = false;
    }

    /// <summary>The comparer of order; each Compare is a call.</summary>
    public IComparer<T> Comparer => counted;

    /// <summary>The comparer of equality; each Equals and each GetHashCode is a call.</summary>
    public IEqualityComparer<T> EqualityComparer => counted;

    internal void Count() => CountCall(default);
}

/// <summary>A comparer over a probe.</summary>
[StackTraceHidden]
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

    public override string ToString() => probe.Session.Alias;
}
