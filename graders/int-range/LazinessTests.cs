using System.Collections;

public class LazinessTests
{
    [Fact, Property("LZ-VALIDATE", "Reports a negative count in the constructor", Points = 2)]
    public void Refuses_a_negative_count_in_the_constructor()
    {
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("count", () => new IntRange(0, -1));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("count", () => new IntRange(10, int.MinValue));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("count", () => new IntRange(-5, -5));
    }

    [Fact, Property("LZ-INDEP", "Gives every enumerator its own position", Points = 2)]
    public void Gives_every_enumerator_a_position_of_its_own()
    {
        LazyAssert.EnumeratorsAreIndependent(() => new IntRange(3, 6), take: 6);
        LazyAssert.EnumeratorsAreIndependent(() => new Pattern(new IntRange(3, 6)), take: 6);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 2)]
    public void Gives_all_numbers_again_to_a_second_consumer()
    {
        foreach (var take in new[] { 5, 2 })
        {
            LazyAssert.CanRestart(() => new IntRange(-2, 5), take);
            LazyAssert.CanRestart(() => new Pattern(new IntRange(-2, 5)), take);
        }
    }

    [Fact, Property("LZ-PROTOCOL", "Keeps returning false after the end", Points = 2)]
    public void Goes_on_answering_false_after_the_last_number()
    {
        foreach (var range in new[] { new IntRange(1, 3), new IntRange(int.MaxValue - 2, 2), new IntRange(int.MinValue, 2) })
        {
            LazyAssert.ObeysEnumeratorProtocol(() => range);
            LazyAssert.ObeysEnumeratorProtocol(() => new Pattern(range));
        }

        foreach (var start in new[] { 5, int.MinValue, int.MaxValue })
        {
            LazyAssert.StaysEmpty(() => new IntRange(start, 0));
            LazyAssert.StaysEmpty(() => new Pattern(new IntRange(start, 0)));
        }

        foreach (var steps in new[] { 0, 1, 2, 4 })
            RefusesResetOrBeginsAgain(new IntRange(5, 3).GetEnumerator(), steps);
    }

    private static void RefusesResetOrBeginsAgain(IEnumerator<int> numbers, int steps)
    {
        for (var step = 0; step < steps; step++)
            numbers.MoveNext();
        try
        {
            numbers.Reset();
        }
        catch (NotSupportedException)
        {
            return;
        }

        if (!numbers.MoveNext() || numbers.Current != 5)
        {
            Assert.Fail(
                $"LZ-PROTOCOL  Resets to the wrong position. After {steps} steps and Reset, the enumerator of 5, 6, 7 does not begin with"
                + " 5; throw a NotSupportedException if you do not need Reset.");
        }
    }
}

/// <summary>A range as foreach sees it: its own GetEnumerator, MoveNext and Current, without the interface.</summary>
internal sealed class Pattern(IntRange range) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Walk(range.GetEnumerator());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Walk(IntRange.Enumerator start) : IEnumerator<int>
    {
        private IntRange.Enumerator enumerator = start;

        public int Current => enumerator.Current;

        object IEnumerator.Current => Current;

        public bool MoveNext() => enumerator.MoveNext();

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => Dispose(ref enumerator);

        private static void Dispose<T>(ref T disposable)
            where T : IDisposable => disposable.Dispose();
    }
}
