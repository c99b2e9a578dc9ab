using static Common;

public class FaultTests
{
    [Fact, Property("LZ-FAULT", "Lets the first exception through, at once", Points = 1)]
    public async Task Lets_the_first_exception_through_at_once()
    {
        var (a, _, _) = Sources();
        await AsyncAssert.LetsFaultsThrough(() => Solution.MergeAsync([a]), Fault.In(a, FaultPoint.MoveNext, 2), itemsBefore: 2, a);
        await AsyncAssert.LetsFaultsThrough(() => Solution.MergeAsync([a]), Fault.In(a, FaultPoint.Open), itemsBefore: 0, a);
        await AsyncAssert.LetsFaultsThrough(() => Solution.MergeAsync([a]), Fault.In(a, FaultPoint.Current, 1), itemsBefore: 1, a);
        foreach (var position in (int[])[0, 1, 2])
        {
            await Task.Run(() => LetsAnExceptionThroughWhileOthersAreSilent(position, itemsBefore: 1, complaint: null));
            await Task.Run(() => LetsAnExceptionThroughWhileOthersAreSilent(
                position, itemsBefore: Probe.Random.Next(5, 40), new IOException("The connection was closed.")));
        }

        await Task.Run(LetsACancellationThatNobodyAskedForThrough);
    }

    /// <param name="complaint">What the others throw when they are told to stop.</param>
    private static async Task LetsAnExceptionThroughWhileOthersAreSilent(int position, int itemsBefore, Exception? complaint)
    {
        Held[] sources = [.. Enumerable.Range(0, 3).Select(_ => new Held { Complaint = complaint })];
        var merged = Solution.MergeAsync<string>([.. sources]).GetAsyncEnumerator();
        var asked = merged.MoveNextAsync().AsTask();
        for (var item = 0; item < itemsBefore; item++)
        {
            await Asked("LZ-FAULT", sources[position]).ConfigureAwait(false);
            sources[position].Give($"item {item}");
            await Came("LZ-FAULT", asked).ConfigureAwait(false);
            asked = merged.MoveNextAsync().AsTask();
        }

        await Asked("LZ-FAULT", sources).ConfigureAwait(false);
        var due = new InvalidDataException("The data is damaged here.");
        sources[position].Fail(due);
        if (!await Comes(() => asked.IsCompleted).ConfigureAwait(false))
            Assert.Fail("LZ-FAULT  Holds an error back. One source failed while the others were silent; no exception came out.");

        var thrown = await ExceptionOf(asked).ConfigureAwait(false);
        if (thrown is null)
            Assert.Fail("LZ-FAULT  Loses an error. One source failed; the output continued, or ended, as if all were well.");
        if (complaint is not null && ReferenceEquals(thrown, complaint))
            Assert.Fail("LZ-FAULT  Changes an error. One source failed; what another threw when it was cancelled came out instead.");
        if (!ReferenceEquals(thrown, due))
            Assert.Fail($"LZ-FAULT  Changes an error. One source failed; another exception came out, {thrown.GetType().Name}.");
    }

    private static async Task LetsACancellationThatNobodyAskedForThrough()
    {
        Held[] sources = [new(), new()];
        var merged = Solution.MergeAsync<string>([.. sources]).GetAsyncEnumerator();
        var asked = merged.MoveNextAsync().AsTask();
        await Asked("LZ-FAULT", sources).ConfigureAwait(false);
        sources[1].Cancel();
        if (await Comes(() => asked.IsCompleted).ConfigureAwait(false)
            && await ExceptionOf(asked).ConfigureAwait(false) is OperationCanceledException)
        {
            return;
        }

        Assert.Fail(
            "LZ-FAULT  Loses an error. A source ended with an OperationCanceledException although no token was cancelled; that did"
            + " not come out.");
    }
}
