namespace Grader.Probes;

/// <summary>An item of which every pull makes a new one, so that the living can be counted.</summary>
/// <param name="id">The position, from 0.</param>
public sealed class Tracked(int id)
{
    /// <summary>The position, from 0.</summary>
    public int Id { get; } = id;

    /// <summary>Always the same text.</summary>
    public override string ToString() => "item";
}
