public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_tasks_alone_at_the_call()
    {
        var (tasks, a, b, c) = Tasks();
        LazyAssert.DefersExecution(() => Solution.Run(tasks), tasks, a, b, c);
    }

    [Fact, Property("LZ-PULL", "Reads no more than each item needs", Points = 2)]
    public void Reads_no_more_than_each_item_needs()
    {
        var (tasks, a, b, c) = Tasks();
        LazyAssert.DemandAtMost(
            () => Solution.Run(tasks),
            take: null,
            Demand.Pulls(tasks, At(1, 2, 2, 3, 3, 4, 4)),
            Demand.Pulls(a, At(1, 2, 2, 3, 3, 4, 4)),
            Demand.Pulls(b, At(0, 0, 1, 1, 2, 2, 2)),
            Demand.Pulls(c, At(0, 0, 0, 0, 1, 2, 3)),
            Demand.Opens(b, At(0, 1, 1, 1, 1, 1, 1)),
            Demand.Opens(c, At(0, 0, 0, 1, 1, 1, 1)));
        LazyAssert.DemandMatches(
            seed: 515,
            runs: 30,
            random => Enumerable.Range(0, random.Next(1, 6)).Select(_ => Enumerable.Repeat("step", random.Next(0, 6)).ToArray()).ToArray(),
            sources => Solution.Run(sources),
            sources => Rounds(sources));
    }

    [Fact, Property("LZ-ORDER", "Takes in, runs and yields in turns", Points = 6)]
    public void Takes_in_runs_and_yields_in_turns()
    {
        var (tasks, a, b, c) = Tasks();
        LazyAssert.Interleaves(
            () => Solution.Run(tasks),
            Step.Pull(tasks), Step.Pull(a), Step.Yield,
            Step.Pull(tasks), Step.Pull(a), Step.Yield, Step.Pull(b), Step.Yield,
            Step.Pull(tasks), Step.Pull(a), Step.Yield, Step.End(b), Step.Pull(c), Step.Yield,
            Step.End(tasks), Step.End(a), Step.Pull(c), Step.Yield,
            Step.End(c), Step.Finish);
    }

    [Fact, Property("LZ-INFINITE", "Works with endless tasks, and endlessly many of them", Points = 2)]
    public void Works_without_an_end()
    {
        var endless = Probe.Infinite(i => $"a{i}").Named("a");
        var tasks = Probe.Of<IEnumerable<string>>(endless, Probe.Of("b0", "b1").Named("b")).Named("tasks");
        LazyAssert.WorksWithoutEnd(["a0", "a1", "b0", "a2", "b1", "a3", "a4"], () => Solution.Run(tasks), tasks, endless);

        var endlessly = Probe.Infinite(i => (IEnumerable<string>)[$"{i}.0", $"{i}.1"]);
        LazyAssert.WorksWithoutEnd(
            ["0.0", "0.1", "1.0", "1.1", "2.0", "2.1", "3.0"], () => Solution.Run(endlessly), endlessly);
    }

    [Fact, Property("LZ-PROTOCOL", "Leaves tasks, and their source, alone once they have ended", Points = 1)]
    public void Leaves_alone_what_has_ended()
    {
        var (tasks, a, b, c) = Tasks();
        LazyAssert.AsksNoneAfterItsEnd(() => Solution.Run(tasks), tasks, a, b, c);
        var (empty, last) = (Probe.Of<string>().Named("empty"), Probe.Of("z1").Named("last"));
        var few = Probe.Of<IEnumerable<string>>(empty, a, last).Named("tasks");
        LazyAssert.AsksNoneAfterItsEnd(() => Solution.Run(few), few, empty, a, last);
    }

    [Fact, Property("LZ-DISPOSE", "Closes all tasks at the end and when the consumer stops early", Points = 1)]
    public void Closes_all_tasks_at_the_end_and_on_an_early_stop()
    {
        var (tasks, a, b, c) = Tasks();
        LazyAssert.DisposesOnBreak(() => Solution.Run(tasks), upTo: 6, tasks, a, b, c);
    }

    [Fact, Property("LZ-DISPOSE", "Closes all tasks when one of them throws", Points = 1)]
    public void Closes_all_tasks_on_an_exception()
    {
        var (tasks, a, b, c) = Tasks();
        LazyAssert.DisposesOnFault(() => Solution.Run(tasks), Fault.In(a, FaultPoint.MoveNext, 2), tasks, a, b, c);
        LazyAssert.DisposesOnFault(() => Solution.Run(tasks), Fault.In(c, FaultPoint.MoveNext, 0), tasks, a, b, c);
        LazyAssert.DisposesOnFault(() => Solution.Run(tasks), Fault.In(c, FaultPoint.Open), tasks, a, b);
        LazyAssert.DisposesOnFault(() => Solution.Run(tasks), Fault.In(b, FaultPoint.Current, 0), tasks, a, b, c);
        LazyAssert.DisposesOnFault(() => Solution.Run(tasks), Fault.In(tasks, FaultPoint.MoveNext, 2), tasks, a, b, c);
        LazyAssert.DisposesOnFault(() => Solution.Run(tasks), Fault.In(tasks, FaultPoint.Current, 2), tasks, a, b, c);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from the tasks through", Points = 1)]
    public void Lets_an_exception_through_after_the_items_before_it()
    {
        var (tasks, a, b, c) = Tasks();
        LazyAssert.LetsFaultsThrough(() => Solution.Run(tasks), Fault.In(a, FaultPoint.MoveNext, 2), itemsBefore: 3, tasks, b, c);
        LazyAssert.LetsFaultsThrough(() => Solution.Run(tasks), Fault.In(b, FaultPoint.MoveNext, 0), itemsBefore: 2, tasks, a, c);
        LazyAssert.LetsFaultsThrough(() => Solution.Run(tasks), Fault.In(a, FaultPoint.Current, 1), itemsBefore: 1, tasks, b, c);
        LazyAssert.LetsFaultsThrough(() => Solution.Run(tasks), Fault.In(tasks, FaultPoint.MoveNext, 2), itemsBefore: 3, a, b, c);
        LazyAssert.LetsFaultsThrough(() => Solution.Run(tasks), Fault.In(tasks, FaultPoint.Current, 1), itemsBefore: 1, a, b, c);
        LazyAssert.LetsFaultsThrough(() => Solution.Run(tasks), Fault.In(tasks, FaultPoint.Open), itemsBefore: 0, a, b, c);

        // The first task has ended by then: whether the second is opened at the beginning of its round or at its turn, one item came.
        var (short1, short2) = (Probe.Of("a1").Named("a"), Probe.Of("b1").Named("b"));
        var both = Probe.Of<IEnumerable<string>>(short1, short2).Named("tasks");
        LazyAssert.LetsFaultsThrough(() => Solution.Run(both), Fault.In(short2, FaultPoint.Open), itemsBefore: 1, both, short1);
    }

    [Fact, Property("LZ-RESTART", "Runs everything again when it is enumerated again", Points = 1)]
    public void Runs_everything_again_for_a_second_consumer()
    {
        var (tasks, a, b, c) = Tasks();
        LazyAssert.CanRestart(() => Solution.Run(tasks), take: 6, tasks, a, b, c);
        LazyAssert.CanRestart(() => Solution.Run(tasks), take: 3, tasks, a, b, c);
        LazyAssert.EnumeratorsAreIndependent(() => Solution.Run(tasks), take: 6, tasks, a, b, c);
    }

    /// <summary>The tasks of the statement: a1 | a2 b1 | a3 c1 | c2.</summary>
    private static (SequenceProbe<IEnumerable<string>> All, SequenceProbe<string> A, SequenceProbe<string> B, SequenceProbe<string> C)
        Tasks()
    {
        var a = Probe.Of("a1", "a2", "a3").Named("a");
        var b = Probe.Of("b1").Named("b");
        var c = Probe.Of("c1", "c2").Named("c");
        return (Probe.Of<IEnumerable<string>>(a, b, c).Named("tasks"), a, b, c);
    }

    private static Func<int, long> At(params long[] most) => item => most[Math.Min(item, most.Length - 1)];

    private static IEnumerable<string> Rounds(IEnumerable<string>[] tasks)
    {
        var live = new List<IEnumerator<string>?>();
        for (var round = 0; round < tasks.Length || live.Exists(task => task is not null); round++)
        {
            if (round < tasks.Length)
                live.Add(tasks[round].GetEnumerator());
            for (var i = 0; i < live.Count; i++)
            {
                if (live[i] is not { } task)
                    continue;
                if (task.MoveNext())
                    yield return task.Current;
                else
                    live[i] = null;
            }
        }
    }
}
