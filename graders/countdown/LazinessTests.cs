using System.Collections;

public class LazinessTests
{
    [Fact, Property("LZ-PROTOCOL", "Keeps returning false after the end", Points = 6)]
    public void Goes_on_answering_false_after_the_last_number()
    {
        foreach (var start in new[] { 1, 2, 5 })
            LazyAssert.ObeysEnumeratorProtocol(() => new Countdown(start));
        foreach (var start in new[] { 0, -1, -3, int.MinValue })
            LazyAssert.StaysEmpty(() => new Countdown(start));
        ShowsTheSameNumberAgain();
        BeginsAgainWhereItCanBeReset();
        CanBeDisposedTwice();
    }

    [Fact, Property("LZ-INDEP", "Gives every enumerator its own position", Points = 4)]
    public void Gives_every_enumerator_a_position_of_its_own()
    {
        LazyAssert.EnumeratorsAreIndependent(() => new Countdown(7), take: 7);
        LazyAssert.EnumeratorsAreIndependent(() => Walked(new Countdown(7)), take: 7);
        LazyAssert.EnumeratorsAreIndependent(() => Untyped(new Countdown(7)), take: 7);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 4)]
    public void Gives_all_numbers_again_to_a_second_consumer()
    {
        LazyAssert.CanRestart(() => new Countdown(6), take: 6);
        LazyAssert.CanRestart(() => new Countdown(6), take: null);
        LazyAssert.CanRestart(() => new Countdown(6), take: 2);
        LazyAssert.CanRestart(() => Walked(new Countdown(6)), take: 6);
    }

    private static void ShowsTheSameNumberAgain()
    {
        using var numbers = From(3);
        while (numbers.MoveNext())
        {
            var shown = numbers.Current;
            for (var look = 2; look <= 3; look++)
            {
                if (numbers.Current != shown)
                {
                    Assert.Fail(
                        $"LZ-PROTOCOL  Moves when Current is read. After one MoveNext, Current gave another number at read {look};"
                        + " only MoveNext may move.");
                }
            }
        }
    }

    /// <summary>In the middle and after the end. Refusing is legal.</summary>
    private static void BeginsAgainWhereItCanBeReset()
    {
        foreach (var moves in (int[])[0, 1, 4])
        {
            using var numbers = From(3);
            using var fresh = From(3);
            var start = fresh.MoveNext() ? fresh.Current : 0;
            for (var move = 0; move < moves; move++)
                numbers.MoveNext();
            try
            {
                numbers.Reset();
            }
            catch (NotSupportedException)
            {
                continue;
            }
            catch (Exception error)
            {
                Assert.Fail(
                    $"LZ-PROTOCOL  Throws the wrong exception. Reset threw {error.GetType().Name}; it must go back to the start or throw a"
                    + " NotSupportedException.");
            }

            if (!numbers.MoveNext() || numbers.Current != start)
            {
                Assert.Fail(
                    $"LZ-PROTOCOL  Resets to the wrong position. Reset after {moves} {(moves == 1 ? "call" : "calls")} of MoveNext threw no"
                    + " exception, but the next MoveNext did not give the first number again. Throw a NotSupportedException if you do"
                    + " not need Reset.");
            }
        }
    }

    /// <summary>Enumerators that are disturbed without a second Dispose as well are LZ-INDEP's to judge.</summary>
    private static void CanBeDisposedTwice() => Assert.True(
        KeepsItsPosition(disposesTwice: true) || !KeepsItsPosition(disposesTwice: false),
        "LZ-PROTOCOL  Is disturbed by a second Dispose. An enumerator was disposed twice, and another one, opened in between, lost"
        + " its position.");

    private static bool KeepsItsPosition(bool disposesTwice)
    {
        IEnumerable<int> countdown = new Countdown(3);
        var first = countdown.GetEnumerator();
        first.MoveNext();
        first.Dispose();
        using var second = countdown.GetEnumerator();
        second.MoveNext();
        var before = second.Current;
        if (disposesTwice)
            first.Dispose();
        using var third = countdown.GetEnumerator();
        return second.MoveNext() && second.Current == before - 1;
    }

    private static IEnumerable<int> Untyped(IEnumerable countdown)
    {
        foreach (var number in countdown)
            yield return (int)number!;
    }

    private static IEnumerator<int> From(int start) => ((IEnumerable<int>)new Countdown(start)).GetEnumerator();

    /// <summary>The sequence, after two others have walked through some of it.</summary>
    private static IEnumerable<int> Walked(IEnumerable<int> countdown)
    {
        for (var walk = 0; walk < 2; walk++)
        {
            using var numbers = countdown.GetEnumerator();
            numbers.MoveNext();
        }

        return countdown;
    }
}
