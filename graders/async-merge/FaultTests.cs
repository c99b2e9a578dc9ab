using static Common;

public class FaultTests
{
    [Fact, Property("LZ-FAULT", "Lets the first exception through, at once", Points = 1)]
    public async Task Lets_the_first_exception_through_at_once()
    {
        var (a, _, _) = Sources();
        await AsyncAssert.LetsFaultsThrough(() => Merged([a]), Fault.In(a, FaultPoint.MoveNext, 2), itemsBefore: 2, a);
        await AsyncAssert.LetsFaultsThrough(() => Merged([a]), Fault.In(a, FaultPoint.Open), itemsBefore: 0, a);
        await AsyncAssert.LetsFaultsThrough(() => Merged([a]), Fault.In(a, FaultPoint.Current, 1), itemsBefore: 1, a);
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
        var merged = Merged([.. sources]).GetAsyncEnumerator(Probe.UncancelledToken());
        var supply = new Supply("LZ-FAULT", sources[position], sources);
        for (var item = 0; item < itemsBefore; item++)
        {
            if (!await supply.LetOneOut(merged.MoveNextAsync().AsTask()).ConfigureAwait(false))
                return;
        }

        var asked = await AskedUntilItWaits(merged, sources).ConfigureAwait(false);
        if (FailingOf(sources, position) is not { } failing)
            return;
        var due = new InvalidDataException("The data is damaged here.");
        failing.Fail(due);
        asked = await InItsTurn(merged, asked, sources).ConfigureAwait(false);
        if (!asked.IsCompleted)
        {
            Assert.Fail(
                "LZ-FAULT  Holds an error back. One source failed while the others were silent; no exception came out. Let it out at once:"
                + " the other sources are not worth waiting for.");
        }


        var thrown = await ExceptionOf(asked).ConfigureAwait(false);
        if (thrown is null)
        {
            Assert.Fail(
                "LZ-FAULT  Loses an error. One source failed; the output continued, or ended, as if all were well. Await its answer, or"
                + " throw what the answer holds.");
        }

        if (complaint is not null && ReferenceEquals(thrown, complaint))
        {
            Assert.Fail(
                "LZ-FAULT  Changes an error. One source failed; what another threw when it was cancelled came out instead. Ignore what they"
                + " throw after you have cancelled them.");
        }

        if (!ReferenceEquals(thrown, due))
        {
            Assert.Fail(
                $"LZ-FAULT  Changes an error. One source failed; another exception came out, {thrown.GetType().Name}. Let out the very"
                + " exception that the source threw.");
        }
    }

    private static async Task LetsACancellationThatNobodyAskedForThrough()
    {
        Held[] sources = [new(), new()];
        var merged = Merged([.. sources]).GetAsyncEnumerator(Probe.UncancelledToken());
        var asked = await AskedUntilItWaits(merged, sources).ConfigureAwait(false);
        if (FailingOf(sources, position: 1) is not { } failing)
            return;
        failing.Cancel();
        asked = await InItsTurn(merged, asked, sources).ConfigureAwait(false);
        if (asked.IsCompleted && await ExceptionOf(asked).ConfigureAwait(false) is OperationCanceledException)
        {
            return;
        }

        Assert.Fail(
            "LZ-FAULT  Loses an error. A source ended with an OperationCanceledException although no token was cancelled; that did"
            + " not come out. Only after you have cancelled a source is its cancellation no error.");
    }

    /// <summary>
    /// The source at the position, or another one where the code does not listen to all; null where it has left all of them. Whether it
    /// listens to all, and reads none of them to its end, is for other properties to judge.
    /// </summary>
    private static Held? FailingOf(Held[] sources, int position) =>
        sources[position].IsAsked ? sources[position] : Array.Find(sources, source => source.IsAsked);

    /// <summary>Takes what had been read ahead.</summary>
    private static async Task<Task<bool>> AskedUntilItWaits(IAsyncEnumerator<string> merged, Held[] sources)
    {
        for (var ahead = 0; ; ahead++)
        {
            var asked = merged.MoveNextAsync().AsTask();
            await Comes(() => asked.IsCompleted || Array.TrueForAll(sources, source => source.IsAsked)).ConfigureAwait(false);
            if (!asked.IsCompletedSuccessfully || !await asked.ConfigureAwait(false) || ahead > 2 * sources.Length)
                return asked;
        }
    }

    /// <summary>
    /// The answer with the error. Code that waits for another source first lets it out when all have answered: that it waits is for
    /// AS-ORDER to judge, or for AS-DISPOSE where it is tidying up.
    /// </summary>
    private static async Task<Task<bool>> InItsTurn(IAsyncEnumerator<string> merged, Task<bool> asked, Held[] sources)
    {
        if (await Comes(() => asked.IsCompleted).ConfigureAwait(false))
            return asked;
        foreach (var source in sources)
            source.Give("another");
        for (var answer = 0; answer < sources.Length; answer++)
        {
            var isItem = await Comes(() => asked.IsCompleted).ConfigureAwait(false)
                && await ExceptionOf(asked).ConfigureAwait(false) is null && await asked.ConfigureAwait(false);
            if (!isItem)
                break;
            asked = merged.MoveNextAsync().AsTask();
        }

        await Comes(() => asked.IsCompleted).ConfigureAwait(false);
        return asked;
    }
}
