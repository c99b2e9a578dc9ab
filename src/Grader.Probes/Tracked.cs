namespace Grader.Probes;

/// <summary>An item of which every pull makes a new one, so that the living can be counted. Its own order is that of the positions: code
/// that forgets the comparer it was given does not fail for want of one.</summary>
/// <param name="id">The position, from 0.</param>
#pragma warning disable CA1036 // Nobody compares two of them with an operator.
public sealed class Tracked(int id) : IComparable<Tracked>
#pragma warning restore CA1036
{
    /// <summary>The position, from 0.</summary>
    public int Id { get; } = id;

    /// <inheritdoc/>
    public int CompareTo(Tracked? other) => other is null ? 1 : Id.CompareTo(other.Id);

    /// <summary>A name that is drawn for each run.</summary>
    public override string ToString() => Session.Current.Alias;
}
