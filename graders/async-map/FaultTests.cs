using static Common;

public class FaultTests
{
    [Fact, Property("LZ-FAULT", "Lets exceptions through, in the place of the result", Points = 1)]
    public async Task Lets_exceptions_of_calls_and_source_through()
    {
        foreach (var mode in (AsyncMode[])[AsyncMode.Completed, AsyncMode.Yielding])
        {
            var (source, calls) = (Numbers(8), Calls(mode));
            foreach (var call in (int[])[0, 2, 4, 7])
            {
                await AsyncAssert.LetsFaultsThrough(
                    () => source.Mapped(calls.Func, 3), Fault.In(calls, call), itemsBefore: call, source);
            }
        }

        var drawn = Probe.Random.Next(20, 60);
        var (many, longer) = (Numbers(60), Calls());
        await AsyncAssert.LetsFaultsThrough(() => many.Mapped(longer.Func, 7), Fault.In(longer, drawn), itemsBefore: drawn, many);

        await Task.Run(() => LetsTheSourcesExceptionThrough("when it was opened", FaultPoint.Open, 0, itemsBefore: 0));
        await Task.Run(() => LetsTheSourcesExceptionThrough("at pull 5", FaultPoint.MoveNext, 5, itemsBefore: 5));
        await Task.Run(() => LetsTheSourcesExceptionThrough($"at pull {drawn}", FaultPoint.MoveNext, drawn, itemsBefore: drawn));
        await Task.Run(() => LetsTheSourcesExceptionThrough("when item 3 was read from Current", FaultPoint.Current, 3, itemsBefore: 3));
        await Task.Run(() => LetsTheSourcesExceptionThrough("when it was disposed", FaultPoint.Dispose, 0, itemsBefore: 60));
        await Task.Run(LetsACancellationOfTheSourcesOwnThrough);
        await Task.Run(LetsACancellationThatNobodyAskedForThrough);
        await Task.Run(LetsTheFirstOfSeveralExceptionsThrough);
    }

    /// <summary>How many of the results before it come out is up to the code.</summary>
    private static async Task LetsTheSourcesExceptionThrough(string when, FaultPoint point, int ordinal, int itemsBefore)
    {
        var (source, calls) = (Numbers(60), Calls());
        var due = new InvalidDataException("The data is damaged here.");
        source.ThrowAt(point, ordinal, due);
        var yielded = 0;
        Exception? thrown = null;
        try
        {
            await foreach (var result in source.Mapped(calls.Func, 3).WithCancellation(Probe.UncancelledToken()).ConfigureAwait(false))
                yielded += result == 10 * yielded ? 1 : 100;
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            thrown = error;
        }

        if (point == FaultPoint.Dispose && source.EffectiveDisposals == 0)
            return; // It never threw: that the source is left open is for AS-DISPOSE to judge.
        if (thrown is null)
            Assert.Fail($"LZ-FAULT  Loses an error. The source threw {when}; the output ended as if all were well.");
        if (!ReferenceEquals(thrown, due))
            Assert.Fail($"LZ-FAULT  Changes an error. The source threw {when}; another exception came out, {thrown.GetType().Name}.");
        if (yielded > itemsBefore)
        {
            Assert.Fail(
                $"LZ-FAULT  Yields too much. The source threw {when}; the results were not those of the {itemsBefore} items before it.");
        }
    }

    /// <summary>Nobody has cancelled the enumeration: it is an exception like any other.</summary>
    private static async Task LetsACancellationOfTheSourcesOwnThrough()
    {
        var source = Numbers(8);
        source.ThrowAt(FaultPoint.MoveNext, 5, new TaskCanceledException("The connection has timed out."));
        try
        {
            await foreach (var _ in source.Mapped(Calls().Func, 3).WithCancellation(Probe.UncancelledToken()).ConfigureAwait(false))
            {
                // How many results come before it is up to the code.
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Assert.Fail(
            "LZ-FAULT  Loses an error. The source threw its own OperationCanceledException at pull 5, and no token was cancelled; the"
            + " output ended as if all were well.");
    }

    /// <summary>The calls after it have failed as well, and nobody has asked for their results.</summary>
    private static async Task LetsTheFirstOfSeveralExceptionsThrough()
    {
        var errors = Enumerable.Range(0, 8).Select(item => new InvalidDataException($"Call {item} has failed.")).ToArray();
        var yielded = 0;
        try
        {
            await foreach (var _ in Numbers(8).Mapped(FailsFromThreeOn, 3).WithCancellation(Probe.UncancelledToken()).ConfigureAwait(false))
                yielded++;
        }
        catch (InvalidDataException error) when (ReferenceEquals(error, errors[3]) && yielded == 3)
        {
            return;
        }
        catch (Exception)
        {
            yielded = -1;
        }

        Assert.Fail(
            "LZ-FAULT  Loses an error, or its place. Call 3 (counted from 0) and all later calls failed, each with its own exception; the"
            + " one from call 3 was expected after 3 results.");

        Task<int> FailsFromThreeOn(int item, CancellationToken token) =>
            item < 3 ? Task.FromResult(item) : Task.FromException<int>(errors[item]);
    }

    private static async Task LetsACancellationThatNobodyAskedForThrough()
    {
        try
        {
            await foreach (var _ in Numbers(6).Mapped(Call, 3).WithCancellation(Probe.UncancelledToken()).ConfigureAwait(false))
            {
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Assert.Fail(
            "LZ-FAULT  Loses an error. A call ended with an OperationCanceledException although no token was cancelled; the output"
            + " continued, or ended, as if all were well.");

        static Task<int> Call(int item, CancellationToken token) => item == 2
            ? Task.FromCanceled<int>(new CancellationToken(canceled: true))
            : Task.FromResult(item);
    }
}
