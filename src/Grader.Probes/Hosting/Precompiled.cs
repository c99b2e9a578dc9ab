namespace Grader.Probes.Hosting;

/// <summary>Never called. ReadyToRun compiles generic code ahead of time only for the type arguments that it meets in this assembly; what
/// hidden tests use most is met here, so that a test host does not compile it while a student waits.</summary>
internal static class Precompiled
{
    public static void Instantiations()
    {
        Over<int, int>();
        Over<int, object>();
        Over<object, int>();
        Over<object, object>();
        Over<long, long>();
        Over<int, (int, int)>();
    }

    private static void Over<TItem, T>()
    {
        Sources<TItem>();
        Sources<T>();
        Laziness<TItem, T>(null!, null!, null!);
        Memory<TItem, T>(null!, null!);
        Values<TItem, T>(null!);
    }

    private static void Sources<T>()
    {
        foreach (var _ in Probe.Of<T>()) { }
        foreach (var _ in Probe.Made<T>(0, null!)) { }
        foreach (var _ in Probe.Infinite<T>(null!)) { }
        foreach (var _ in Probe.Forbidden<T>()) { }
        Probe.Collection<T>();
    }

    private static void Laziness<TItem, T>(
        Func<IEnumerable<T>> code, SequenceProbe<TItem> source, Func<IEnumerable<TItem>, IEnumerable<T>> stage)
    {
        LazyAssert.CallsOncePerItem(code, source, Probe.Func<TItem, T>(null!));
        LazyAssert.CanRestart(code, null, source);
        LazyAssert.CanRestartAfter(code, null!, source);
        LazyAssert.DefersExecution(code, source);
        LazyAssert.DemandAtMost(code, source, null!);
        LazyAssert.DemandMatches(0, 0, (Func<Random, TItem[]>)null!, stage, stage);
        LazyAssert.DisposesAtEnd(code, source);
        LazyAssert.DisposesOnBreak(code, 0, source);
        LazyAssert.DisposesOnFault(code, null!, source);
        LazyAssert.EnumeratesOnce(code, null, source);
        LazyAssert.EnumeratorsAreIndependent(code, 0, source);
        LazyAssert.Interleaves(code);
        LazyAssert.InterleavesLike(default, code, code, null, source);
        LazyAssert.LetsFaultsThrough(code, null!, 0, source);
        LazyAssert.ObeysEnumeratorProtocol(code, false, source);
        LazyAssert.SeesLateChanges([], default!, stage);
        LazyAssert.StopsAtTheAnswer(code, source, 0);
        LazyAssert.TreatsCollectionsAlike([], stage);
        LazyAssert.ValidatesWhenEnumerated<ArgumentException, T>("", code);
        LazyAssert.WorksWithoutEnd([], code, source);
        LazyAssert.YieldsFreshBuffers(code);
        LazyAssert.YieldsFreshBuffers([], stage);
    }

    private static void Memory<TItem, T>(Func<IEnumerable<T>> code, SequenceProbe<TItem> source)
    {
        MemoryAssert.RetainsAtMost(code, source, null!);
        MemoryAssert.BuffersAtMost(code, source, 0);
        MemoryAssert.Releases(code, source, null);
        MemoryAssert.KeepsNothing(code, source, null);
        MemoryAssert.AllocatesPerElementAtMost(0, (Func<int, IEnumerable<T>>)null!);
        MemoryAssert.DoesNotBox((Func<int, IEnumerable<T>>)null!);
        MemoryAssert.StreamsWithin(0, 0, _ => source, _ => code(), _ => []);
    }

    private static void Values<TItem, T>(Func<IEnumerable<T>> code)
    {
        ValueAssert.Yields([], code);
        ValueAssert.StartsWith([], code);
        ValueAssert.Equal<T>(default!, null!);
        ValueAssert.AsksNoCulture(null!);
        ValueAssert.MatchesReference<TItem, T>(0, 0, null!, (Func<TItem, IEnumerable<T>>)null!, null!);
    }
}
