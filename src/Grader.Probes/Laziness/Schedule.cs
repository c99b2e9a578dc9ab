namespace Grader.Probes.Laziness;

/// <summary>In which order two enumerators take their turns.</summary>
internal sealed record Schedule(string Name, Func<int, IEnumerable<int>> Turns)
{
    public static IReadOnlyList<Schedule> All { get; } =
    [
        new("enumerated in turns", count => Enumerable.Range(0, 2 * count).Select(turn => turn % 2)),
        new("one enumerated after the other", count => Enumerable.Range(0, 2 * count).Select(turn => turn / count)),
        new("one left half-way", count => [.. Enumerable.Repeat(0, count / 2), .. Enumerable.Repeat(1, count)]),
    ];
}
