using System.Text.RegularExpressions;

namespace Grader.Probes.Tests;

/// <summary>The text of an exception names the methods that it passed: none of them may be a probe's.</summary>
public sealed class StackTextTests
{
    private static readonly Regex OfProbe = new(@"at Grader\.Probes\.(?!Tests)");

    private static readonly Exception Error = new InvalidOperationException("planned");

    public static TheoryData<string> Throwers => [.. Cases.Keys];

    private static Dictionary<string, Action> Cases => new()
    {
        ["reset"] = () => Probe.Of(1, 2).GetEnumerator().Reset(),
        ["open"] = () => Faulty(FaultPoint.Open).GetEnumerator(),
        ["pull"] = () => Faulty(FaultPoint.MoveNext).GetEnumerator().MoveNext(),
        ["current"] = () =>
        {
            using var items = Faulty(FaultPoint.Current).GetEnumerator();
            items.MoveNext();
            _ = items.Current;
        },
        ["dispose"] = () => Faulty(FaultPoint.Dispose).GetEnumerator().Dispose(),
        ["add"] = () => ((IList<int>)Probe.Collection(1)).Add(1),
        ["set"] = () => ((IList<int>)Probe.Collection(1))[0] = 1,
        ["index"] = () => _ = ((IList<int>)Probe.Collection(1))[1],
        ["call"] = () =>
        {
            var call = Probe.Func((int x) => x);
            call.ThrowAt(0, Error);
            call.Func(1);
        },
        ["async call"] = () =>
        {
            var call = Probe.AsyncFunc(AsyncMode.Completed, (int x) => x);
            call.ThrowAt(0, Error);
            call.Func(1, default).GetAwaiter().GetResult();
        },
        ["comparer"] = () =>
        {
            var comparer = Probe.Comparer<int>();
            comparer.ThrowAt(0, Error);
            ((IComparer<int>)comparer.Comparer).Compare(1, 2);
        },
        ["no buffer"] = () => Reader().Read(null!, 0, 5),
        ["short buffer"] = () => Reader().Read(new char[1], 5, 9),
        ["short block"] = () => Reader().ReadBlock(new char[1], 0, 9),
        ["closed reader"] = () =>
        {
            var reader = Reader();
            reader.Dispose();
            reader.ReadLine();
        },
    };

    [Theory, MemberData(nameof(Throwers))]
    public void Names_no_probe(string thrower)
    {
        var thrown = Record.Exception(Cases[thrower]);
        Assert.NotNull(thrown);
        Assert.DoesNotMatch(OfProbe, thrown.ToString());
    }

    /// <summary>A source of which no method is to be seen would be one that hides something.</summary>
    [Theory, MemberData(nameof(Throwers))]
    public void Names_a_method_of_the_base_library(string thrower)
    {
        var beforeTheTest = Record.Exception(Cases[thrower])!.ToString().Split("at Grader.Probes.Tests")[0];
        Assert.Contains("at System.", beforeTheTest, StringComparison.Ordinal);
    }

    private static SequenceProbe<int> Faulty(FaultPoint point)
    {
        var source = Probe.Of(1, 2);
        source.ThrowAt(point, 0, Error);
        return source;
    }

    private static TextReader Reader() => Probe.Lines("a").Open();
}
