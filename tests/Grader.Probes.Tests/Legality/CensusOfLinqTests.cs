using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Legality;

/// <summary>What the platform's streaming operators hold, counted.</summary>
public sealed class CensusOfLinqTests
{
    private static readonly Dictionary<string, (Func<IEnumerable<Tracked>, IEnumerable<object>> Apply, int Holds)> Operators = new()
    {
        ["Select"] = (source => source.Select(item => (object)item), 1),
        ["Where"] = (source => source.Where(item => item.Id % 3 == 0), 1),
        ["Skip"] = (source => source.Skip(5), 1),
        ["Concat"] = (source => source.Concat([]), 1),
        ["Chunk"] = (source => source.Chunk(4), 4 + 1),
        ["SkipLast"] = (source => source.SkipLast(2), 2 + 1),
        ["Zip"] = (source => source.Zip(Enumerable.Repeat(0, int.MaxValue), (item, _) => (object)item), 1),
        ["SelectMany"] = (source => source.SelectMany(item => new object[] { item }), 1),
    };

    public static TheoryData<string> Names => [.. Operators.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds_the_current_item_and_its_buffer_and_no_more(string name)
    {
        var (apply, holds) = Operators[name];
        TestScope.Begin();
        var source = Probe.Tracked();

        MemoryAssert.RetainsAtMost(() => apply(source), source, _ => holds);
        MemoryAssert.Releases(() => apply(source), source, take: 20);
        Assert.Empty(TestScope.End());
    }
}
