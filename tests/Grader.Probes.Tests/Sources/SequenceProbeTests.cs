namespace Grader.Probes.Tests.Sources;

public sealed class SequenceProbeTests
{
    [Fact]
    public void Counts_pulls_with_the_one_that_finds_the_end_and_no_later_ones()
    {
        var source = Probe.Of(1, 2);
        using var items = source.GetEnumerator();
        for (var i = 0; i < 6; i++) items.MoveNext();
        Assert.Equal(3, source.Pulls);
    }

    [Fact]
    public void Counts_a_disposal_once_however_often_it_is_asked_for()
    {
        var source = Probe.Of(1, 2);
        var items = source.GetEnumerator();
        items.Dispose();
        items.Dispose();
        Assert.Equal(1, source.Opens);
        Assert.Equal(1, source.EffectiveDisposals);
    }

    [Fact]
    public void Refuses_Reset_as_iterators_do() =>
        Assert.Throws<NotSupportedException>(() => Probe.Of(1).GetEnumerator().Reset());

    [Fact]
    public void Throws_the_planned_exception_itself_and_has_ended_then()
    {
        var source = Probe.Of(1, 2, 3);
        var error = new InvalidDataException();
        source.ThrowAt(FaultPoint.MoveNext, 1, error);
        using var items = source.GetEnumerator();
        Assert.True(items.MoveNext());
        Assert.Same(error, Assert.Throws<InvalidDataException>(() => items.MoveNext()));
        Assert.False(items.MoveNext());
    }

    [Fact]
    public void Blows_its_fuse_once_and_then_pretends_to_end()
    {
        using var items = Probe.Infinite(i => i, fuse: 2).GetEnumerator();
        Assert.True(items.MoveNext());
        Assert.True(items.MoveNext());
        Assert.Throws<PropertyViolationException>(() => items.MoveNext());
        Assert.False(items.MoveNext());
    }

    [Fact]
    public void Makes_the_twins_that_student_code_may_branch_on()
    {
        var source = Probe.Made(3, i => i);
        Assert.Equal([0, 1, 2], source.ToListTwin());
        Assert.Equal([0, 1, 2], source.ToArrayTwin());
        Assert.IsNotAssignableFrom<IReadOnlyCollection<int>>(source);

        var collection = source.ToCollectionTwin();
        IList<int> list = collection;
        Assert.Equal(2, list[2]);
        Assert.Equal(3, ((IReadOnlyCollection<int>)collection).Count);
        Assert.Equal(1, collection.Indexings);
        Assert.Equal(1, collection.CountReads);
        Assert.Throws<InvalidOperationException>(() => Probe.Infinite(i => i).ToArrayTwin());
    }

    [Fact]
    public void Gives_nothing_away_in_ToString()
    {
        object[] seen =
        [
            Probe.Of(1), Probe.Of(1).GetEnumerator(), Probe.Collection(1), Probe.Lines("a"), Probe.Lines("a").Open(),
            Probe.Async(AsyncMode.Completed, 1), Probe.Async(AsyncMode.Completed, 1).GetAsyncEnumerator(),
            Probe.Func((int x) => x), Probe.Comparer<int>().Comparer, Probe.Pool(1).Pool, new Tracked(1),
        ];
        Assert.All(seen, probe => Assert.Matches(@"^[A-Z][a-z]{3,8}\.[A-Z][a-z]{3,8}(\+[A-Z][a-z]{3,8})?$", probe.ToString()));
    }

    [Fact]
    public void Takes_the_shape_of_an_iterator_now_and_then()
    {
        var probes = Enumerable.Range(0, 200).Select(_ => Probe.Of(1, 2)).ToArray();
        Assert.Contains(probes, probe => probe is IEnumerator<int>);
        Assert.Contains(probes, probe => probe is not IEnumerator<int>);
        Assert.All(probes, probe =>
        {
            Assert.Equal([1, 2], probe);
            Assert.False(probe is IEnumerator<int> iterator && iterator.MoveNext());
        });
    }
}
