using System.Collections;
using Grader.Probes.Findings;
using Grader.Probes.Hosting;
using Xunit.Sdk;

namespace Grader.Probes.Tests.Findings;

/// <summary>What a finding says is so, and it names what the student can look for.</summary>
public sealed class TrueWordsTests
{
    public TrueWordsTests() => TestScope.Begin();

    [Fact]
    public void An_event_out_of_order_is_named_as_in_the_trace()
    {
        var (first, second) = Sources();
        var violation = Find(() => LazyAssert.Interleaves(
            () => first.Concat(second), Step.Pull(first), Step.Yield, Step.Pull(first), Step.Yield, Step.Pull(second)));
        Assert.Equal("Out of order. After 'yield 1', 'pull second' was due; nothing came.", violation.Summary);

        (first, second) = Sources();
        violation = Find(() => LazyAssert.Interleaves(
            () => first.Concat(second), Step.Pull(first), Step.Yield, Step.Pull(first), Step.Pull(second), Step.Yield));
        Assert.Equal("Out of order. After 'pull first 1', 'pull second' was due; 'yield 1' came.", violation.Summary);

        static (SequenceProbe<int> First, SequenceProbe<int> Second) Sources() =>
            (Probe.Of(1, 2).Named("first"), Probe.Of(3).Named("second"));
    }

    [Fact]
    public void Too_much_never_reads_like_what_is_allowed()
    {
        var violation = Find(() => MemoryAssert.Grows(
            Growth.Of("O(1)", _ => 1023.96), n => n, _ => Kept(new byte[1000]), _ => null, 16));
        Assert.EndsWith("1,023 bytes are enough; your code took 1,024.", violation.Summary, StringComparison.Ordinal);
        Assert.Equal((1023, 1024), (violation.Allowed, violation.Observed));

        violation = Find(() => MemoryAssert.StreamsWithin(
            1, 3_000, n => Probe.Made(n, _ => new byte[1024]), source => source.ToList(), n => new byte[n][]));
        Assert.True(violation.Observed > violation.Allowed);
        Assert.Contains(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {violation.Observed:0.##} MB were in use"),
            violation.Summary, StringComparison.Ordinal);

        static object? Kept(byte[] array) => array.Length < 0 ? array : null;
    }

    public static TheoryData<string> MemoryChecks => [.. ChecksOfNull.Keys];

    private static Dictionary<string, Action> ChecksOfNull { get; } = new()
    {
        ["retains"] = () => MemoryAssert.RetainsAtMost(Nothing<Tracked>, Probe.Tracked(), _ => 2),
        ["leaks"] = () => MemoryAssert.Releases(Nothing<Tracked>, Probe.Tracked(8), take: null),
        ["allocates"] = () => MemoryAssert.AllocatesPerElementAtMost(8, _ => Nothing<int>()),
        ["peaks"] = () => MemoryAssert.StreamsWithin(
            1, 10, n => Probe.Made(n, i => i), _ => Nothing<int>(), n => Enumerable.Range(0, n)),
        ["enumerator"] = () => MemoryAssert.RetainsAtMost(() => new NoEnumerator(), Probe.Tracked(), _ => 2),
    };

    [Theory]
    [MemberData(nameof(MemoryChecks))]
    public void Null_is_called_null_where_memory_is_checked(string check) =>
        Assert.StartsWith("Returns null. ", Find(ChecksOfNull[check]).Summary, StringComparison.Ordinal);

    [Fact]
    public async Task Null_is_called_null_where_the_memory_of_async_code_is_checked()
    {
        await Assert.ThrowsAsync<PropertyViolationException>(
            () => MemoryAssert.RetainsAtMost(() => (IAsyncEnumerable<string>)null!, Probe.Lines(i => $"{i}"), _ => 2));
        Assert.Equal("Returns null. Your code returned no sequence.", TestScope.End()[0].Summary);
    }

    [Fact]
    public void What_must_not_happen_at_all_is_no_effort_that_grows_and_the_first_is_named()
    {
        var violation = Find(() => ComplexityAssert.CountsAtMost(
            Growth.Of("None", _ => 0), "needless questions", n => (n, null, "divides(2, 3)"), _ => null, 16, 32));
        Assert.Null(violation.LikelyCause);
        Assert.Equal("divides(2, 3)", violation.CounterExample);
        Assert.StartsWith("every item is looked at", Find(() => ComplexityAssert.CountsAtMost(
            Growth.Of("O(1)", _ => 3), "questions", n => (n, null), _ => null, 16, 32)).LikelyCause, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_in_the_source_that_is_named()
    {
        Assert.Contains(
            "There was an error at pull 1 of the source 'second';",
            Lost(FaultPoint.MoveNext), StringComparison.Ordinal);
        Assert.Contains(
            "There was an error at the opening of the source 'second';",
            Lost(FaultPoint.Open), StringComparison.Ordinal);
        Assert.Contains(
            "There was an error at Current of the source 'second' for item 1;", Lost(FaultPoint.Current), StringComparison.Ordinal);

        static string Lost(FaultPoint point)
        {
            var source = Probe.Of(1, 2).Named("second");
            return Find(() => LazyAssert.LetsFaultsThrough(() => Swallows(source), Fault.In(source, point, 1), 0, source)).Summary;
        }
    }

    [Fact]
    public void An_error_is_where_the_author_says()
    {
        Assert.Contains(" in call 0 of the callback 'question';", Met(fault => fault), StringComparison.Ordinal);
        Assert.Contains(
            " in the first question about 9;", Met(fault => fault.Named("in the first question about 9")), StringComparison.Ordinal);

        static string Met(Func<Fault, Fault> named)
        {
            var fault = named(Fault.In(Probe.Func((int number) => number).Named("question"), call: 0));
            return Find(() => LazyAssert.LetsFaultsThrough(() => Enumerable.Range(0, 3), fault, 5)).Summary;
        }
    }

    [Fact]
    public void What_two_enumerators_share_is_shown_by_the_item_that_came()
    {
        var violation = Find(() => LazyAssert.EnumeratorsAreIndependent(() => new Shared(), take: 3));
        Assert.StartsWith("Shares its position or state. ", violation.Summary, StringComparison.Ordinal);
        Assert.Equal("item 0 of an enumerator alone: 1; of one of the two: 2", violation.CounterExample);
    }

    [Fact]
    public void An_empty_item_is_not_nothing()
    {
        var violation = Find(() => ValueAssert.Yields([], () => new[] { Array.Empty<int>() }));
        Assert.EndsWith("expected no item, got the item []", violation.CounterExample, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_that_names_another_parameter_says_which()
    {
        var violation = Find(() => LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("size", () => Refuse(0)));
        Assert.Equal("call Refuse(0); ParamName is 'items'", violation.CounterExample);
        Assert.Null(violation.Lesson);
        Assert.Equal("argument-validation", violation.Concept);

        violation = Find(() => LazyAssert.ValidatesEagerly<ArgumentNullException>("size", () => Refuse(0)));
        Assert.StartsWith("call Refuse(0); items ('0') must be", violation.CounterExample, StringComparison.Ordinal);
        Assert.Null(violation.Lesson);

        violation = Find(() => LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("size", () => throw new Overridden()));
        Assert.EndsWith("ParamName is that of an exception of its own", violation.CounterExample, StringComparison.Ordinal);

        static object? Refuse(int items)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
            return null;
        }
    }

    [Fact]
    public void The_place_of_an_exception_is_no_moment_that_was_not()
    {
        var violation = Find(() => LazyAssert.EnumeratesOnce(Throwing, take: null));
        Assert.StartsWith("Throws. Your code threw FormatException before item 1 came.", violation.Summary, StringComparison.Ordinal);

        static IEnumerable<int> Throwing()
        {
            yield return 1;
            throw new FormatException();
        }
    }

    private static Violation Find(Action check)
    {
        Assert.ThrowsAny<XunitException>(check);
        var first = TestScope.End()[0];
        TestScope.Begin();
        return first;
    }

    private static IEnumerable<T> Nothing<T>() => null!;

    private static List<int> Swallows(IEnumerable<int> source)
    {
        var items = new List<int>();
        try
        {
            foreach (var item in source) items.Add(item);
        }
        catch
        {
            // Lost.
        }

        return items;
    }

    private sealed class Overridden() : ArgumentOutOfRangeException("x")
    {
        public override string ParamName => "mine";
    }

    private sealed class NoEnumerator : IEnumerable<Tracked>
    {
        public IEnumerator<Tracked> GetEnumerator() => null!;

        IEnumerator IEnumerable.GetEnumerator() => null!;
    }

    /// <summary>Two enumerators of it have one position; a new sequence begins anew.</summary>
    private sealed class Shared : IEnumerable<int>, IEnumerator<int>
    {
        public int Current { get; private set; }

        object IEnumerator.Current => Current;

        public IEnumerator<int> GetEnumerator() => this;

        public bool MoveNext() => ++Current <= 3;

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
        }

        IEnumerator IEnumerable.GetEnumerator() => this;
    }
}
