using System.Runtime.CompilerServices;

public class MemoryTests
{
    private const int Lead = 24;
    private const int Room = 8;

    [Fact, Property("MM-BUFFER", "Remembers no more than the gap between the halves", Points = 3)]
    public void Remembers_no_more_than_the_gap()
    {
        var source = Probe.Tracked();
        MemoryAssert.BuffersAtMost(() => source.Tee().SideBySide(lead: 0), source, items: Room);
        MemoryAssert.BuffersAtMost(() => source.Tee().SideBySide(Lead), source, items: Lead + Room);
        var numbers = Probe.Infinite(i => (i, 1m, 2m, 3m));
        MemoryAssert.BuffersAtMost(() => numbers.Tee().SideBySide(lead: 0), numbers, items: Room);
    }

    [Fact, Property("MM-BUFFER", "Remembers nothing for a half that has left", Points = 3)]
    public void Remembers_nothing_for_a_half_that_has_left()
    {
        var source = Probe.Tracked();
        foreach (var lead in (int[])[0, 16 * Probe.Random.Next(6, 18)])
        {
            MemoryAssert.BuffersAtMost(() => Remaining(source.Tee(), leftLeaves: true, lead), source, items: Room);
            MemoryAssert.BuffersAtMost(() => Remaining(source.Tee(), leftLeaves: false, lead), source, items: Room);
        }
    }

    /// <param name="lead">How many items the half that stays has had when the other one begins.</param>
    private static IEnumerable<Tracked> Remaining(
        (IEnumerable<Tracked> Left, IEnumerable<Tracked> Right) halves, bool leftLeaves, int lead)
    {
        var (leaves, stays) = leftLeaves ? halves : (halves.Right, halves.Left);
        var items = stays.GetEnumerator();
        for (var item = 0; item < lead; item++)
            items.MoveNext();
        TakeTwoAndLeave(leaves);
        return Rest(items);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TakeTwoAndLeave(IEnumerable<Tracked> half)
    {
        using var items = half.GetEnumerator();
        Assert.True(items.MoveNext() && items.MoveNext(), "A half of an endless source ended.");
    }

    private static IEnumerable<Tracked> Rest(IEnumerator<Tracked> items)
    {
        using (items)
        {
            while (items.MoveNext())
                yield return items.Current;
        }
    }
}
