using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>A source that may be opened once may be opened once in every long run.</summary>
public sealed class OnceInLongRunsTests : IDisposable
{
    public OnceInLongRunsTests()
    {
        TestScope.Begin();
        TestScope.Properties = ["VAL", "LZ-ONCE"];
    }

    public static TheoryData<string> Runs => ["LZ-INFINITE", "MM-RETAIN", "MM-PEAK", "MM-GROWTH"];

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_second_pass_over_a_long_source_is_a_violation(string run)
    {
        Assert.Throws<PropertyViolationException>(() => Check(run, TwoPasses));
        var violation = TestScope.End()[0];
        Assert.Equal("LZ-ONCE", violation.Property);
        Assert.Equal("Reads twice. Your code opened the source 2 times; once is enough.", violation.Summary);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void One_pass_is_none(string run) => Check(run, source => source.Where(_ => true));

    [Theory]
    [MemberData(nameof(Runs))]
    public void Two_are_none_where_the_challenge_does_not_promise_one(string run)
    {
        TestScope.Properties = ["VAL"];
        Check(run, TwoPasses);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Two_from_the_beginning_are_for_the_tests_of_LZ_ONCE(string run) => Check(run, TwoAtOnce);

    public void Dispose() => TestScope.Properties = [];

    private static void Check(string run, Func<IEnumerable<Tracked>, IEnumerable<Tracked>> code)
    {
        switch (run)
        {
            case "LZ-INFINITE":
                var numbers = Probe.Infinite(i => new Tracked(i));
                LazyAssert.WorksWithoutEnd([0, 1], () => code(numbers).Select(item => item.Id), numbers);
                break;
            case "MM-RETAIN":
                var items = Probe.Tracked();
                MemoryAssert.RetainsAtMost(() => code(items), items, _ => 6);
                break;
            case "MM-PEAK":
                MemoryAssert.StreamsWithin(
                    64, 3_000, count => Probe.Tracked(count), many => code(many).Select(item => item.Id),
                    count => Enumerable.Range(0, count));
                break;
            default:
                MemoryAssert.RemembersAtMost(
                    Growth.Constant(4).Over("items"), count => Probe.Tracked(count), source => code(source).Count(), count => count,
                    256, 1_024);
                break;
        }
    }

    /// <summary>Looks into a source a second time after 100 items.</summary>
    private static IEnumerable<Tracked> TwoPasses(IEnumerable<Tracked> source)
    {
        var count = 0;
        foreach (var item in source)
        {
            if (++count == 100) _ = source.First();
            yield return item;
        }
    }

    /// <summary>Looks into the source before it begins.</summary>
    private static IEnumerable<Tracked> TwoAtOnce(IEnumerable<Tracked> source)
    {
        _ = source.First();
        foreach (var item in source) yield return item;
    }
}
