using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>Sources of a few items are made longer for one more run: what goes wrong beyond the first dozens is found, with the words that
/// are used for the first items.</summary>
public sealed class FarRunTests
{
    /// <summary>Below the nearest distance, and below the nearest place of an error.</summary>
    private const int Later = 40;

    private readonly SequenceProbe<int> source;

    public FarRunTests()
    {
        TestScope.Begin();
        source = Probe.Of(1, 2, 3, 4);
    }

    public static TheoryData<string, string> Assertions => new()
    {
        { "LZ-DISPOSE", "Leaves the source open. The consumer " },
        { "LZ-DISPOSE at the end", "Leaves the source open. The consumer reached the end; 1 opened, 0 disposed." },
        { "LZ-DISPOSE on a fault", "Leaves the source open. The consumer met an error at pull " },
        { "LZ-FAULT", "Loses an error. There was an error at pull " },
        { "LZ-ONCE", "Reads twice. Your code opened the source 2 times; once is enough." },
        { "LZ-ONCE for a value", "Reads twice. Your code opened the source 2 times; once is enough." },
        { "LZ-INDEP", "Shares its position or state. With two enumerators of the same sequence, enumerated in turns, one was wrong" },
        { "LZ-RESTART", "Does not restart. The second foreach differs from the first at item " },
    };

    [Theory]
    [MemberData(nameof(Assertions))]
    public void Code_that_goes_wrong_later_is_found(string assertion, string summary)
    {
        var (right, wrong) = Programs(assertion);
        Check(assertion, () => right(source));
        Assert.Throws<PropertyViolationException>(() => Check(assertion, () => wrong(source)));
        var violation = TestScope.End()[0];
        Assert.Equal(assertion.Split(' ')[0], violation.Property);
        Assert.StartsWith(summary, violation.Summary, StringComparison.Ordinal);
        Assert.InRange(violation.Trace.Count, 1, 65);
    }

    [Fact]
    public void Afterwards_the_source_is_as_long_as_it_was()
    {
        LazyAssert.EnumeratesOnce(() => source.Where(_ => true), take: null, source);
        Assert.Equal([1, 2, 3, 4], source);
    }

    [Fact]
    public void Sorted_items_stay_sorted() => LazyAssert.CanRestart(() => source.Select((item, index) => (item, index))
        .Zip(source.Skip(1), (one, next) => one.item <= next ? one : throw new InvalidOperationException()), take: 3, source);

    [Fact]
    public void Items_that_are_sources_do_not_come_twice()
    {
        var inner = Probe.Of(1, 2);
        var outer = Probe.Of<IEnumerable<int>>(inner, [3]);
        LazyAssert.EnumeratesOnce(() => outer.SelectMany(items => items), take: null, outer, inner);
    }

    [Fact]
    public void A_source_without_an_end_is_read_further_than_its_fuse()
    {
        var endless = Probe.Infinite(i => i, fuse: 70);
        LazyAssert.DisposesOnBreak(() => endless.Where(i => i % 10 == 0), upTo: 3, endless);
        LazyAssert.EnumeratorsAreIndependent(() => endless.Where(i => i % 10 == 0), take: 3, endless);
    }

    private static (Func<IEnumerable<int>, IEnumerable<int>> Right, Func<IEnumerable<int>, IEnumerable<int>> Wrong) Programs(
        string assertion)
    {
        var started = 0;
        return (items => items.Select(item => item), assertion.Split(' ')[0] switch
        {
            "LZ-DISPOSE" => LeavesOpen,
            "LZ-FAULT" => EndsOnErrors,
            "LZ-ONCE" => ReadsAgain,
            "LZ-INDEP" => SharesItsPosition,
            _ => items => items.Where((_, index) => index < Later || (index == Later && started++ == 0)),
        });
    }

    private void Check(string assertion, Func<IEnumerable<int>> code)
    {
        var fault = Fault.In(source, FaultPoint.MoveNext, 2);
        switch (assertion)
        {
            case "LZ-DISPOSE": LazyAssert.DisposesOnBreak(code, upTo: 3, source); break;
            case "LZ-DISPOSE at the end": LazyAssert.DisposesAtEnd(code, source); break;
            case "LZ-DISPOSE on a fault": LazyAssert.DisposesOnFault(code, fault, source); break;
            case "LZ-FAULT": LazyAssert.LetsFaultsThrough(code, fault, itemsBefore: 2, source); break;
            case "LZ-ONCE": LazyAssert.EnumeratesOnce(code, take: null, source); break;
            case "LZ-ONCE for a value": LazyAssert.ReadsOnce(() => code().Count(), source); break;
            case "LZ-INDEP": LazyAssert.EnumeratorsAreIndependent(code, take: 3, source); break;
            default: LazyAssert.CanRestart(code, take: 3, source); break;
        }
    }

    private static IEnumerable<int> LeavesOpen(IEnumerable<int> source)
    {
        var count = 0;
        var items = source.GetEnumerator();
        try
        {
            for (; items.MoveNext(); count++) yield return items.Current;
        }
        finally
        {
            if (count < Later) items.Dispose();
        }
    }

    private static IEnumerable<int> ReadsAgain(IEnumerable<int> source)
    {
        var first = source.Take(Later).ToList();
        return first.Count < Later ? first : source;
    }

    private static IEnumerable<int> EndsOnErrors(IEnumerable<int> source)
    {
        using var items = source.GetEnumerator();
        for (var count = 0; ; count++)
        {
            try
            {
                if (!items.MoveNext()) yield break;
            }
            catch (InvalidOperationException) when (count >= Later)
            {
                yield break;
            }

            yield return items.Current;
        }
    }

    private static IEnumerable<int> SharesItsPosition(IEnumerable<int> source)
    {
        var shared = Later;
        return source.Where((_, index) => index < Later || index == shared++);
    }
}
