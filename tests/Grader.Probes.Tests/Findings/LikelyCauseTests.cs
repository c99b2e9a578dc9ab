using Grader.Probes.Findings;
using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>What the trace gives away, each shape with the code that leaves it.</summary>
public sealed class LikelyCauseTests
{
    private static readonly Dictionary<string, Func<IEnumerable<int>, IEnumerable<int>>> Codes = new()
    {
        ["the source is read to its end (ToList, ToArray, ReadToEnd, OrderBy, Reverse, Count) before the first yield."] =
            source => source.ToList().Select(x => x),
        ["the source is opened twice before the first yield: Any(), Count() or First(), and then a foreach; or for each consumer."] =
            AnyFirst,
        ["one item is pulled ahead before the yield (a peek, or a check that comes too late)."] = Peeks,
        ["the loop reads on after the item that was asked for, before it yields it."] = ReadsOn,
        ["a block of items is read before the first of them is yielded."] = source => source.Chunk(3).SelectMany(block => block),
    };

    public LikelyCauseTests() => TestScope.Begin();

    public static TheoryData<string> Causes => [.. Codes.Keys];

    [Theory]
    [MemberData(nameof(Causes))]
    public void Is_recognised_from_the_pulls(string cause)
    {
        var source = Probe.Of(1, 2, 3, 4, 5, 6, 7, 8, 9);
        Assert.Equal(cause, Find(() => LazyAssert.DemandAtMost(() => Codes[cause](source), source, k => k + 1)).LikelyCause);
    }

    [Fact]
    public void Is_a_loop_that_goes_on_after_the_last_item()
    {
        var source = Probe.Of(1, 2, 3, 4, 5, 6);
        var violation = Find(() => LazyAssert.DemandAtMost(
            () => source.Take(5).Where((_, i) => i % 3 == 0), source, k => Math.Min((3 * k) + 1, 4)));
        Assert.StartsWith("the loop goes on where no item is due any more", violation.LikelyCause, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_changed_collection_where_the_platform_says_so()
    {
        var source = Probe.Of(1, 2, 3);
        var violation = Find(() => LazyAssert.EnumeratesOnce(() => Appends(source), take: null, source));
        Assert.StartsWith("a collection is changed while a foreach over it is under way", violation.LikelyCause, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_second_enumeration_where_a_callback_gets_the_items_again()
    {
        var source = Probe.Of(1, 2, 3, 4);
        var stop = Probe.Func((int item) => item == 3);
        var violation = Find(() => LazyAssert.CallsOncePerItem(
            () => source.TakeWhile(item => !stop.Func(item)).Concat(source.Where(stop.Func)), source, stop));
        Assert.Equal("the source is enumerated a second time, from its beginning.", violation.LikelyCause);
    }

    [Fact]
    public void Names_an_array_that_changed_an_array()
    {
        var violation = Find(() => LazyAssert.SeesLateChanges([1, 2], 9, items => items is int[] array ? [.. array] : items));
        Assert.StartsWith("LZ-LATE  Sees an old copy. The array changed between", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_missing_using_where_a_source_stays_open_after_a_break()
    {
        var source = Probe.Of(1, 2, 3);
        var violation = Find(() => LazyAssert.DisposesOnBreak(() => NoUsing(source), upTo: 1, source));
        Assert.StartsWith("there is no using (or foreach) around it", violation.LikelyCause, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_second_enumeration_where_a_source_is_opened_again()
    {
        var source = Probe.Of(1, 2, 3);
        var violation = Find(() => LazyAssert.EnumeratesOnce(() => AnyFirst(source), take: null, source));
        Assert.NotNull(violation.LikelyCause);
        Assert.Contains("open, pull 0, dispose, open", violation.TraceLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_work_at_the_call_where_the_sources_error_comes_out_of_it()
    {
        var source = Probe.Made(5, i => i);
        var violation = Find(() => LazyAssert.LetsFaultsThrough(
            () => source.ToList(), Fault.In(source, FaultPoint.MoveNext, 2), itemsBefore: 2, source));
        Assert.EndsWith("at pull 2 of the source; it came out before the first MoveNext.", violation.Summary, StringComparison.Ordinal);
        Assert.StartsWith("the method is no iterator", violation.LikelyCause, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_source_left_early_where_an_error_of_its_disposal_moves()
    {
        var source = Probe.Made(5, i => i);
        var violation = Find(() => LazyAssert.LetsFaultsThrough(
            () => AnyFirst(source), Fault.In(source, FaultPoint.Dispose), itemsBefore: 5, source));
        Assert.StartsWith("the source is left before the output is complete", violation.LikelyCause, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_second_enumeration_where_an_endless_source_is_read_again()
    {
        var source = Probe.Infinite(i => i, fuse: 500);
        var violation = Find(() => LazyAssert.DemandAtMost(
            () => Enumerable.Range(0, 100).Select(i => source.ElementAt(i)), source, k => long.MaxValue, take: 100));
        Assert.StartsWith("the source is enumerated again from its beginning", violation.LikelyCause, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_no_missing_call_where_the_source_is_opened_again()
    {
        var source = Probe.Made(4, i => i);
        var call = Probe.Func((int item) => item);
        LazyAssert.CallsOncePerItem(() => AnyFirst(source).Select(call.Func), source, call);
    }

    [Fact]
    public void Stands_in_a_message_with_property_trace_lesson_and_concept()
    {
        var source = Probe.Made(50, i => i);
        var violation = Find(() => LazyAssert.DemandAtMost(() => source.ToList().Select(x => x), source, k => k + 1, take: 2));
        Assert.Equal(
            """
            LZ-PULL  Reads ahead. You were asked for 1 item; 1 pull is enough; your code made 51.
              open, pull 0, pull 1, … pull 49, end of source, dispose | yield 0
              Likely cause: the source is read to its end (ToList, ToArray, ReadToEnd, OrderBy, Reverse, Count) before the first yield.
              A lazy stage pulls one item, yields it, then waits.  → concept: pipelines
            """.ReplaceLineEndings("\n"),
            violation.Message);
    }

    private static IEnumerable<int> AnyFirst(IEnumerable<int> source)
    {
        if (!source.Any()) yield break;
        foreach (var item in source) yield return item;
    }

    private static IEnumerable<int> Peeks(IEnumerable<int> source)
    {
        using var items = source.GetEnumerator();
        var more = items.MoveNext();
        while (more)
        {
            var item = items.Current;
            more = items.MoveNext();
            yield return item;
        }
    }

    private static IEnumerable<int> ReadsOn(IEnumerable<int> source)
    {
        using var items = source.GetEnumerator();
        while (items.MoveNext())
        {
            var item = items.Current;
            for (var i = 0; i < 2; i++) items.MoveNext();
            yield return item;
        }
    }

    private static IEnumerable<int> Appends(IEnumerable<int> source)
    {
        List<int> seen = [0];
        foreach (var item in seen)
        {
            yield return item;
            seen.AddRange(source);
        }
    }

    private static IEnumerable<int> NoUsing(SequenceProbe<int> source)
    {
        var items = source.GetEnumerator();
        while (items.MoveNext()) yield return items.Current;
    }

    private static Violation Find(Action assertion)
    {
        Assert.Throws<PropertyViolationException>(assertion);
        return TestScope.End()[0];
    }
}
