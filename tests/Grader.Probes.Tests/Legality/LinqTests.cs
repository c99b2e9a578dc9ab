using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Legality;

/// <summary>The platform's own operators, by other people, against every property that they have.</summary>
public sealed class LinqTests
{
    private static readonly Dictionary<string, Func<IEnumerable<int>, IEnumerable<object?>>> Operators = new()
    {
        ["Select"] = source => source.Select(x => (object?)(x * 2)),
        ["Where"] = source => source.Where(x => x % 2 == 0).Select(x => (object?)x),
        ["Take"] = source => source.Take(4).Cast<object?>(),
        ["Skip"] = source => source.Skip(2).Cast<object?>(),
        ["TakeWhile"] = source => source.TakeWhile(x => x < 5).Cast<object?>(),
        ["SkipWhile"] = source => source.SkipWhile(x => x < 2).Cast<object?>(),
        ["Chunk"] = source => source.Chunk(2),
        ["Append"] = source => source.Append(9).Cast<object?>(),
        ["Prepend"] = source => source.Prepend(9).Cast<object?>(),
        ["Concat"] = source => source.Concat([7, 8]).Cast<object?>(),
        ["Zip"] = source => source.Zip("abcdefgh").Select(pair => (object?)pair),
        ["SelectMany"] = source => source.SelectMany(x => new[] { x, x }).Cast<object?>(),
        ["Distinct"] = source => source.Distinct().Cast<object?>(),
        ["Index"] = source => source.Index().Select(pair => (object?)pair),
        ["DefaultIfEmpty"] = source => source.DefaultIfEmpty().Cast<object?>(),
        ["OrderBy"] = source => source.OrderBy(x => -x).Cast<object?>(),
        ["Reverse"] = source => source.Reverse().Cast<object?>(),
        ["GroupBy"] = source => source.GroupBy(x => x % 2).Select(group => (object?)group.ToArray()),
        ["SkipLast"] = source => source.SkipLast(1).Cast<object?>(),
        ["Except"] = source => source.Except([1]).Cast<object?>(),
        ["Cast"] = source => source.Cast<object>(),
        ["OfType"] = source => source.OfType<int>().Cast<object?>(),
        ["DistinctBy"] = source => source.DistinctBy(x => x).Cast<object?>(),
        ["Union"] = source => source.Union([7]).Cast<object?>(),
        ["TakeLast"] = source => source.TakeLast(2).Cast<object?>(),
        ["Order"] = source => source.Order().Cast<object?>(),
        ["Join"] = source => source.Join([1, 2], x => x, x => x, (x, y) => (object?)(x + y)),
        ["CountBy"] = source => source.CountBy(x => x % 2).Select(pair => (object?)pair),
        ["AggregateBy"] = source => source.AggregateBy(x => x % 2, 0, (sum, x) => sum + x).Select(pair => (object?)pair),
        ["Query"] = source => from x in source let y = x * x where y > 1 orderby y select (object?)y,
    };

    /// <summary>The pulls that suffice for the item at a position of the operators that stream.</summary>
    private static readonly Dictionary<string, Func<int, long>> Pulls = new()
    {
        ["Select"] = k => k + 1,
        ["Take"] = k => Math.Min(k + 1, 4),
        ["Skip"] = k => k + 3,
        ["TakeWhile"] = k => k + 1,
        ["SkipWhile"] = k => k + 3,
        ["Chunk"] = k => 2 * k + 2,
        ["Append"] = k => k + 1,
        ["Prepend"] = k => k,
        ["Concat"] = k => k + 1,
        ["Zip"] = k => k + 1,
        ["SelectMany"] = k => k / 2 + 1,
        ["Distinct"] = k => k + 1,
        ["DistinctBy"] = k => k + 1,
        ["Index"] = k => k + 1,
        ["DefaultIfEmpty"] = k => k + 1,
        ["SkipLast"] = k => k + 2,
        ["Cast"] = k => k + 1,
        ["OfType"] = k => k + 1,
    };

    public static TheoryData<string> Names => [.. Operators.Keys];

    public static TheoryData<string> Streaming => [.. Pulls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_the_properties_that_every_operator_of_LINQ_has(string name)
    {
        var apply = Operators[name];
        TestScope.Begin();
        var source = Probe.Of(0, 1, 2, 3, 4, 5);

        LazyAssert.DefersExecution(() => apply(source), source);
        LazyAssert.EnumeratesOnce(() => apply(source), take: null, source);
        LazyAssert.CanRestart(() => apply(source), take: null, source);
        LazyAssert.EnumeratorsAreIndependent(() => apply(source), take: 2, source);
        LazyAssert.ObeysEnumeratorProtocol(() => apply(source), sources: source);
        LazyAssert.DisposesOnBreak(() => apply(source), upTo: 2, source);
        LazyAssert.DisposesOnFault(() => apply(source), Fault.In(source, FaultPoint.MoveNext, 1), source);
        LazyAssert.SeesLateChanges([0, 1, 2, 3], 6, list => apply(list));
        LazyAssert.TreatsCollectionsAlike([0, 1, 2, 3, 4], apply);
        Assert.Empty(TestScope.End());
    }

    [Theory]
    [MemberData(nameof(Streaming))]
    public void Pulls_no_more_than_its_items_need_also_from_a_source_without_end(string name)
    {
        var apply = Operators[name];
        TestScope.Begin();
        var source = Probe.Of(0, 1, 2, 3, 4, 5);

        LazyAssert.DemandAtMost(() => apply(source), source, Pulls[name]);
        LazyAssert.DisposesAtEnd(() => apply(source), source);
        var endless = Probe.Infinite(i => i);
        var due = apply(Enumerable.Range(0, 50)).Take(3).ToArray();
        LazyAssert.WorksWithoutEnd(due, () => apply(endless), ends: name is "Take" or "TakeWhile" or "Zip", endless);
        Assert.Empty(TestScope.End());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_as_lazy_as_itself(string name)
    {
        var apply = Operators[name];
        TestScope.Begin();
        LazyAssert.DemandMatches(
            seed: 5, runs: 20, random => Enumerable.Range(0, random.Next(12)).ToArray(),
            source => apply(source), source => apply(source));
        Assert.Empty(TestScope.End());
    }
}
