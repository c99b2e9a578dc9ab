using Grader.Probes.Findings;
using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Hosting;

public sealed class TestScopeTests
{
    [Fact]
    public void Hands_back_what_student_code_swallowed_and_the_author_never_asked_for()
    {
        TestScope.Begin();
        Swallow(Probe.Forbidden<int>());
        var violations = TestScope.End();

        var violation = Assert.Single(violations);
        Assert.Equal("LZ-SHORT", violation.Property);
        Assert.Equal(1, violation.Observed);
    }

    [Fact]
    public void Keeps_the_order_of_occurrence_and_a_bounded_number()
    {
        TestScope.Begin();
        Swallow(Probe.Infinite(i => i, fuse: 3));
        for (var i = 0; i < 1_000; i++) Swallow(Probe.Forbidden<int>());
        var violations = TestScope.End();

        Assert.Equal("LZ-INFINITE", violations[0].Property);
        Assert.InRange(violations.Count, 2, 100);
    }

    [Fact]
    public void Begins_with_nothing()
    {
        TestScope.Begin();
        Swallow(Probe.Forbidden<int>());
        TestScope.Begin();
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public void Counts_what_a_left_over_of_an_earlier_test_does_for_the_earlier_test()
    {
        TestScope.Begin();
        var earlier = Probe.Forbidden<int>();
        TestScope.End();

        TestScope.Begin();
        Swallow(earlier);
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public void Draws_the_same_for_the_same_seed()
    {
        Assert.Equal(Drawn(seed: 7), Drawn(seed: 7));
        Assert.NotEqual(Drawn(seed: 7), Drawn(seed: 8));

        static int[] Drawn(int seed)
        {
            TestScope.Seed = seed;
            try
            {
                TestScope.Begin();
                return [.. Enumerable.Range(0, 4).Select(_ => Probe.Random.Next())];
            }
            finally
            {
                TestScope.End();
                TestScope.Seed = null;
            }
        }
    }

    [Fact]
    public void Draws_anew_for_each_test_without_a_seed()
    {
        var first = Probe.Random.Next();
        TestScope.Begin();
        var second = Probe.Random.Next();
        TestScope.End();
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void Has_nothing_to_hand_back_where_no_test_was_begun() => Assert.Empty(TestScope.End());

    [Fact]
    public void Without_a_scope_Verify_throws_what_was_swallowed()
    {
        Swallow(Probe.Forbidden<int>());
        Assert.Throws<PropertyViolationException>(Probe.Verify);
    }

    [Fact]
    public void Says_where_a_test_is_that_takes_long()
    {
        TestScope.Begin();
        var source = Probe.Made(40, i => i);
        var seen = new List<(string? Moment, long Yields, string Last)>();
        LazyAssert.EnumeratesOnce(() => source.Where(Look), take: 30, source);
        Assert.Equal(("when it was asked for the next item", 20, "pull 20: 20"), seen[20]);
        Assert.Equal(17, TestScope.LastEvents.Count);

        seen.Clear();
        LazyAssert.EnumeratorsAreIndependent(() => source.Where(Look), take: 3, source);
        Assert.Contains(
            "when it was asked for the next item, while another enumerator of the same sequence was used on another thread",
            seen.Select(look => look.Moment));
        TestScope.ShowsValues = false;
        try
        {
            Assert.Empty(TestScope.LastEvents);
        }
        finally
        {
            TestScope.ShowsValues = true;
        }

        bool Look(int item)
        {
            seen.Add((TestScope.Moment, TestScope.Yields, TestScope.LastEvents[^1]));
            return true;
        }
    }

    [Fact]
    public void Writes_no_value_of_a_test_whose_counter_example_is_hidden()
    {
        var shown = FindWrongItem(showsValues: true);
        Assert.Contains("4711", shown.CounterExample, StringComparison.Ordinal);
        Assert.Contains(shown.Trace, line => line.Contains("4712", StringComparison.Ordinal));

        var hidden = FindWrongItem(showsValues: false);
        Assert.Null(hidden.CounterExample);
        Assert.Empty(hidden.Trace);
        Assert.Equal(shown.Message, hidden.Message);
        Assert.Equal(shown.TraceWithoutValues, hidden.TraceWithoutValues);
    }

    private static Violation FindWrongItem(bool showsValues)
    {
        TestScope.ShowsValues = showsValues;
        try
        {
            TestScope.Begin();
            var source = Probe.Of(4712);
            Assert.Throws<PropertyViolationException>(() => ValueAssert.Yields([4711], () => source.Select(item => item)));
            return Assert.Single(TestScope.End());
        }
        finally
        {
            TestScope.ShowsValues = true;
        }
    }

    private static void Swallow(IEnumerable<int> source)
    {
        try
        {
            foreach (var _ in source)
            {
            }
        }
        catch (Exception)
        {
            // What student code might do.
        }
    }
}
