public class ValueTests
{
    [Fact, Property("VAL", "Runs the tasks in turns, one new task with each round", Points = 2)]
    public void Runs_the_tasks_in_turns()
    {
        ValueAssert.Yields(["a1", "a2", "b1", "a3", "c1", "c2"], () => Run(["a1", "a2", "a3"], ["b1"], ["c1", "c2"]));
        ValueAssert.Yields([], () => Run());
        ValueAssert.Yields([], () => Run([], [], []));
        ValueAssert.Yields(["a", "b"], () => Run([], [], ["a", "b"]));
        ValueAssert.Yields(["a", "b", "c"], () => Run(["a"], [], ["b"], [], [], ["c"]));
        ValueAssert.Yields(["a", "b", "d", "c", "e"], () => Run(["a"], ["b", "d"], ["c", "e"]));
        ValueAssert.MatchesReference(
            seed: 18_041,
            runs: 100,
            random => Enumerable.Range(0, random.Next(0, 8)).Select(task => Steps(task, random.Next(0, 7))).ToArray(),
            Run,
            Expected);
        ValueAssert.MatchesReference(
            seed: 18_042,
            runs: 0,
            random => Enumerable.Range(0, 3).Select(task => Steps(task, random.Next(1_001, 4_000))).ToArray(),
            Run,
            Expected);
    }

    [Fact, Canary]
    public void Runs_longer_tasks()
    {
        var random = new Random(2_718);
        for (var run = 0; run < 5; run++)
        {
            string[][] tasks = [Steps(0, random.Next(5, 9)), Steps(1, 4), Steps(2, random.Next(1, 20))];
            var expected = Expected(tasks).ToArray();
            expected[^1] += "'";
            ValueAssert.Yields(expected, () => Run(tasks));
        }
    }

    private static IEnumerable<string> Run(params string[][] tasks) =>
        Solution.Run(Probe.Of(Array.ConvertAll(tasks, IEnumerable<string> (steps) => Probe.Of(steps))));

    private static string[] Steps(int task, int count) => [.. Enumerable.Range(0, count).Select(step => $"{task}.{step}")];

    /// <summary>In round r, counted from 0, task t is at its step r - t.</summary>
    private static IEnumerable<string> Expected(string[][] tasks)
    {
        var rounds = tasks.Select((steps, task) => task + steps.Length).DefaultIfEmpty().Max();
        for (var round = 0; round < rounds; round++)
        {
            for (var task = 0; task <= round && task < tasks.Length; task++)
            {
                if (round - task < tasks[task].Length)
                    yield return tasks[task][round - task];
            }
        }
    }
}
