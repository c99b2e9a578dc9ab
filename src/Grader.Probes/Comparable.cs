using System.Diagnostics;

namespace Grader.Probes;

/// <summary>An item that is compared by its key and counts it: for code that asks for <see cref="IComparable{T}"/>.</summary>
/// <param name="key">What decides the order.</param>
/// <param name="counter">Counts the comparisons of all items that share it (<see cref="Probe.Counter"/>).</param>
#pragma warning disable CA1036 // Operators would be a second way to compare, one that is not counted.
[StackTraceHidden]
public sealed class Comparable(int key, CounterProbe counter) : IComparable<Comparable>
#pragma warning restore CA1036
{
    /// <summary>What decides the order.</summary>
    public int Key { get; } = key;

    /// <summary>Compares by key, and counts it; null comes first.</summary>
    public int CompareTo(Comparable? other)
    {
        counter.Count();
        return other is null ? 1 : Key.CompareTo(other.Key);
    }

    /// <summary>A name that is drawn for each run.</summary>
    public override string ToString() => Session.Current.Alias;
}
