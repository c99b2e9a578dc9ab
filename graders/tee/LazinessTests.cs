public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until a half is enumerated", Points = 1)]
    public void Leaves_the_source_alone_at_the_call()
    {
        var source = Probe.Made(5, i => i);
        LazyAssert.DefersExecution(() => source.Tee().Left, source);
        LazyAssert.DefersExecution(() => source.Tee().Right, source);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.Tee().Left, remembers: true);
    }

    [Fact, Property("LZ-ONCE", "Enumerates the source once for both halves", Points = 2)]
    public void Enumerates_the_source_once_for_both_halves()
    {
        var source = Probe.Made(4, i => i);
        LazyAssert.EnumeratesOnce(() => source.Tee().InTurns("LRLRLRLRLR"), take: 8, source);
        LazyAssert.EnumeratesOnce(() => source.Tee().InTurns("LLLLLRRRRR"), take: 8, source);
        LazyAssert.EnumeratesOnce(() => source.Tee().InTurns("RRRLLLLLRR"), take: 8, source);
        LazyAssert.ReadsCollectionsOnce([1, 2, 3], source => source.Tee().InTurns("LLLRRR"));
    }

    [Fact, Property("LZ-PULL", "Pulls an item when the half that is ahead asks for it", Points = 2)]
    public void Pulls_an_item_when_the_half_that_is_ahead_asks_for_it()
    {
        var source = Probe.Infinite(i => i, fuse: 1_000);
        var many = string.Concat(Enumerable.Repeat("LR", Probe.Random.Next(60, 300)));
        foreach (var turns in new[] { "LRLRLRLRLR", "RRLLRRLLRRLL", "LLLLLRRRRRRR", "RRRRRRLLLR", many })
        {
            LazyAssert.DemandAtMost(
                () => source.Tee().InTurns(turns), source, turn => Ahead(turns, turn + 1), take: turns.Length);
        }

        var few = Probe.Made(3, i => i);
        LazyAssert.DemandAtMost(() => few.Tee().InTurns("LLLRRR"), few, turn => Ahead("LLLRRR", turn + 1), take: 6);
    }

    [Fact, Property("LZ-ONCE", "Refuses a second enumeration of a half", Points = 1)]
    public void Refuses_a_second_enumeration_of_a_half()
    {
        int[] numbers = [0, 1, 2, 3];
        IEnumerable<int>[] sources = [Probe.Of(numbers), numbers, new List<int>(numbers), Probe.Collection(numbers)];
        foreach (var (source, second) in sources.SelectMany(source => (bool[])[false, true], (source, second) => (source, second)))
        {
            var halves = source.Tee();
            var half = second ? halves.Right : halves.Left;
            using var first = half.GetEnumerator();
            Assert.True(first.MoveNext() && first.MoveNext(), "A source of 4 items gave a half with fewer than 2.");
            Assert.True(
                IsRefused(half),
                "LZ-ONCE  Does not refuse. A half was enumerated a second time while the first enumeration was in progress;"
                + " an InvalidOperationException was due.");
            Assert.True(
                first.MoveNext() && first.Current == 2,
                "LZ-ONCE  Disturbs the first. A second enumeration of a half moved the first one, in progress.");
            while (first.MoveNext())
            {
            }

            Assert.True(
                IsRefused(half),
                "LZ-ONCE  Does not refuse. A half was enumerated a second time after the first enumeration had ended;"
                + " an InvalidOperationException was due.");

            halves = source.Tee();
            half = second ? halves.Right : halves.Left;
            using (var left = half.GetEnumerator())
                left.MoveNext();
            Assert.True(
                IsRefused(half),
                "LZ-ONCE  Does not refuse. A half was enumerated a second time after the consumer had left the first early;"
                + " an InvalidOperationException was due.");
        }
    }

    [Fact, Property("LZ-DISPOSE", "Closes the source when both halves are done", Points = 1)]
    public void Disposes_the_source_when_both_halves_are_done()
    {
        var source = Probe.Made(5, i => i);
        LazyAssert.DisposesOnBreak(() => source.Tee().SideBySide(lead: 0), upTo: 4, source);
        LazyAssert.DisposesOnBreak(() => source.Tee().SideBySide(lead: 2), upTo: 3, source);
        LazyAssert.DisposesOnFault(() => source.Tee().SideBySide(lead: 0), Fault.In(source, FaultPoint.MoveNext, 2), source);
        LazyAssert.DisposesOnFault(() => source.Tee().SideBySide(lead: 0), Fault.In(source, FaultPoint.Current, 2), source);
        foreach (var leftLeaves in new[] { true, false })
            StaysOpenForTheOther(leftLeaves);
    }

    [Fact, Property("LZ-DISPOSE", "Counts a half that leaves before its first item as done", Points = 1)]
    public void Counts_a_half_that_leaves_before_its_first_item_as_done()
    {
        // How many items the half that stays takes before it leaves, and whether the other leaves before that.
        foreach (var (leftLeaves, items, leavesFirst, most) in new[]
            { (true, 5, true, 9), (false, 5, true, 9), (true, 5, false, 9), (false, 0, false, 9), (true, 5, true, 2), (false, 5, false, 2) })
        {
            var source = Probe.Made(items, i => i);
            var halves = source.Tee();
            var leaves = (leftLeaves ? halves.Left : halves.Right).GetEnumerator();
            using var stays = (leftLeaves ? halves.Right : halves.Left).GetEnumerator();
            if (leavesFirst)
                leaves.Dispose();
            for (var taken = 0; taken < most && stays.MoveNext(); taken++)
            {
            }

            stays.Dispose();
            leaves.Dispose();
            Assert.True(
                source.EffectiveDisposals == source.Opens,
                "LZ-DISPOSE  Leaves the source open. One half was done, the enumerator of the other was disposed before its"
                + " first MoveNext, as Zip does on an empty source; the source was not disposed. A finally block of an iterator runs only"
                + " once its body has begun.");
        }
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from the source through", Points = 2)]
    public void Lets_an_exception_through_to_the_half_that_asked()
    {
        var source = Probe.Made(6, i => i);
        LazyAssert.LetsFaultsThrough(
            () => source.Tee().SideBySide(lead: 0), Fault.In(source, FaultPoint.MoveNext, 3), itemsBefore: 3, source);
        foreach (var (point, itemsBefore) in new[] { (FaultPoint.Open, 0), (FaultPoint.Current, 2), (FaultPoint.Dispose, 6) })
            LazyAssert.LetsFaultsThrough(() => source.Tee().SideBySide(lead: 0), Fault.In(source, point, 2), itemsBefore, source);
        LazyAssert.LetsFaultsThrough(
            () => source.Tee().InTurns("RRLRRR"), Fault.In(source, FaultPoint.MoveNext, 4), itemsBefore: 5, source);

        var error = new InvalidDataException("The data is damaged here.");
        var broken = Probe.Made(6, i => i);
        broken.ThrowAt(FaultPoint.MoveNext, 3, error);
        var halves = broken.Tee();
        using var left = halves.Left.GetEnumerator();
        using var right = halves.Right.GetEnumerator();
        Assert.True(
            left.MoveNext() && left.MoveNext() && left.MoveNext(), "The half that is ahead did not get the items before the error.");
        Assert.True(ReferenceEquals(ThrownBy(left), error), "The half that met the error did not get the same exception instance.");
        for (var item = 0; item < 3; item++)
        {
            Assert.True(
                right.MoveNext() && right.Current == item,
                "One half met an error of the source; the other did not get all the items before it.");
        }
    }

    private static void StaysOpenForTheOther(bool leftLeaves)
    {
        var source = Probe.Made(5, i => i);
        var halves = source.Tee();
        using var stays = (leftLeaves ? halves.Right : halves.Left).GetEnumerator();
        var leaves = (leftLeaves ? halves.Left : halves.Right).GetEnumerator();
        Assert.True(stays.MoveNext() && leaves.MoveNext() && leaves.MoveNext(), "A source of 5 items gave a half with fewer than 2.");
        leaves.Dispose();
        Assert.True(
            source.EffectiveDisposals == 0 || source.Pulls > 5 || source.Opens > 1, // LZ-ONCE tells of a second one.
            "LZ-DISPOSE  Closes too early. One half left while the other was still reading, and the source was disposed."
            + " The last one to leave closes it.");

        var items = 1;
        while (stays.MoveNext())
            items++;
        stays.Dispose();
        Assert.True(items == 5, $"LZ-DISPOSE  Closes too early. One half left; the other got {items} of 5 items.");
        Assert.True(
            source.EffectiveDisposals == source.Opens,
            "LZ-DISPOSE  Leaves the source open. Both halves were done, and the source was not disposed.");
    }

    /// <summary>The position of the half that is ahead after a number of turns.</summary>
    private static long Ahead(string turns, int count)
    {
        var taken = turns[..Math.Min(count, turns.Length)];
        return Math.Max(taken.Count(turn => turn == 'L'), taken.Count(turn => turn == 'R'));
    }

    private static bool IsRefused(IEnumerable<int> half)
    {
        try
        {
            using var again = half.GetEnumerator();
            again.MoveNext();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static Exception? ThrownBy(IEnumerator<int> half)
    {
        try
        {
            half.MoveNext();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
