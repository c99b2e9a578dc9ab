using System.Runtime.CompilerServices;

public class StreamTests
{
    [Fact, Property("LZ-DEFER", "Opens nothing until it is enumerated", Points = 2)]
    public Task Opens_nothing_at_the_call()
    {
        var text = Text(5);
        return AsyncAssert.DefersExecution(() => Lines(text), text);
    }

    [Fact, Property("LZ-PULL", "Reads one line for each line that is asked for", Points = 2)]
    public async Task Reads_no_line_before_it_is_asked_for()
    {
        var text = Text(20);
        await AsyncAssert.DemandAtMost(() => Lines(text), text, line => line + 1L);
        for (var time = 0; time < 4; time++)
            await ReadsNoMoreThanALine();
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions through unchanged", Points = 2)]
    public async Task Lets_exceptions_of_opening_and_reading_through()
    {
        var text = Text(6);
        await AsyncAssert.LetsFaultsThrough(
            () => Lines(text), Fault.In(text, FaultPoint.MoveNext, 3), itemsBefore: 3, text);
        await AsyncAssert.LetsFaultsThrough(
            () => Lines(text), Fault.In(text, FaultPoint.Open), itemsBefore: 0, text);
        await AsyncAssert.LetsFaultsThrough(
            () => Lines(text), Fault.In(text, FaultPoint.Dispose), itemsBefore: 6, text);
        await Task.Run(LetsACancellationThatNobodyAskedForThrough);
    }

    [Fact, Property("AS-CANCEL", "Is cancelled by the token passed as an argument", Points = 3)]
    public async Task Is_cancelled_by_its_argument()
    {
        var text = Text(60);
        await AsyncAssert.ObservesCancellation(
            token => Solution.ReadLinesAsync(text.Open, token), text, TokenRoute.Argument);
        await AsyncAssert.ObservesCancellation(token => FromTheMiddle(text, token), text, TokenRoute.Argument);
        await Task.Run(() => EndsThoughLinesAreThere(TokenRoute.Argument));
    }

    [Fact, Property("AS-CANCEL", "Is cancelled by the consumer's WithCancellation", Points = 3)]
    public async Task Is_cancelled_by_the_consumers_token()
    {
        var text = Text(60);
        await AsyncAssert.ObservesCancellation(
            token => Solution.ReadLinesAsync(text.Open, token), text, TokenRoute.WithCancellation);
        await AsyncAssert.ObservesCancellation(token => FromTheMiddle(text, token), text, TokenRoute.WithCancellation);
        await Task.Run(() => EndsThoughLinesAreThere(TokenRoute.WithCancellation));
    }

    [Fact, Property("AS-BLOCK", "Never blocks while it waits for a line", Points = 2)]
    public Task Comes_back_while_a_line_is_not_there_yet()
    {
        var text = Text(4);
        return AsyncAssert.DoesNotBlock(() => Lines(text), take: 4, text);
    }

    [Fact, Property("AS-DISPOSE", "Closes the reader at the end and when the consumer stops early", Points = 1)]
    public Task Closes_the_reader_at_the_end_and_on_an_early_stop()
    {
        var text = Text(4);
        return AsyncAssert.DisposesOnBreak(() => Lines(text), upTo: 4, text);
    }

    [Fact, Property("AS-DISPOSE", "Closes the reader on an exception and on cancellation", Points = 1)]
    public async Task Closes_the_reader_on_an_exception_and_on_cancellation()
    {
        var text = Text(4);
        await AsyncAssert.DisposesOnFault(
            () => Lines(text), Fault.In(text, FaultPoint.MoveNext, 2), text);
        await AsyncAssert.DisposesOnCancellation(token => Solution.ReadLinesAsync(text.Open, token), text);
        await Task.Run(LeavesNothingOpenIfItIsCancelledBeforeTheStart);
    }

    [Fact, Property("MM-RETAIN", "Forgets the lines that it has handed over", Points = 2)]
    public Task Forgets_the_lines_it_has_handed_over()
    {
        // Lines so long that a copy of each stands out.
        var text = Probe.Lines(i => $"line {i}".PadRight(200), count: null);
        return MemoryAssert.RetainsAtMost(() => Lines(text), text, _ => 4);
    }

    private static async Task ReadsNoMoreThanALine()
    {
        StringReader? known = null;
        await using var lines = Lines(() => known = new StringReader("one\ntwo\nthree\n")).GetAsyncEnumerator(Probe.UncancelledToken());
        Assert.True(await lines.MoveNextAsync(), "LZ-PULL  Ends early. Three lines were due; none came.");
        Assert.True(
            known is not null && await known.ReadToEndAsync() == "two\nthree\n",
            "LZ-PULL  Reads ahead. One line was asked for; your code had read more than that line of a StringReader.");
    }

    private static async Task LetsACancellationThatNobodyAskedForThrough()
    {
        var text = Text(4);
        text.ThrowAt(FaultPoint.MoveNext, 2, new OperationCanceledException("The other side has given up."));
        try
        {
            await foreach (var _ in Lines(text).WithCancellation(Probe.UncancelledToken()).ConfigureAwait(false))
            {
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Assert.Fail(
            "LZ-FAULT  Loses an error. The reader threw an OperationCanceledException although no token was cancelled; the output"
            + " ended as if all were well.");
    }

    /// <summary>A reader that answers at once leaves no moment in which it is waited for.</summary>
    private static async Task EndsThoughLinesAreThere(TokenRoute route)
    {
        foreach (var before in (int[])[0, 1, 2, 3])
        {
            using var cancellation = new CancellationTokenSource();
            var (argument, consumer) = route == TokenRoute.Argument
                ? (cancellation.Token, Probe.UncancelledToken())
                : (Probe.UncancelledToken(), cancellation.Token);
            var lines = Solution.ReadLinesAsync(() => new StringReader("one\ntwo\nthree"), argument).GetAsyncEnumerator(consumer);
            for (var line = 0; line < before; line++)
                await lines.MoveNextAsync().ConfigureAwait(false);
            await cancellation.CancelAsync().ConfigureAwait(false);
            try
            {
                await lines.MoveNextAsync().ConfigureAwait(false);
                Assert.Fail(
                    $"AS-CANCEL  Ignores cancellation. The token was cancelled after {before} of 3 lines while the reader answers at once;"
                    + " an OperationCanceledException was expected, but the next answer came.");
            }
            catch (OperationCanceledException)
            {
                await lines.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>The code may leave the reader unopened.</summary>
    private static async Task LeavesNothingOpenIfItIsCancelledBeforeTheStart()
    {
        var text = Text(3);
        var lines = Solution.ReadLinesAsync(text.Open, new CancellationToken(canceled: true)).GetAsyncEnumerator(Probe.UncancelledToken());
        try
        {
            await lines.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Another test checks that it is thrown.
        }

        await lines.DisposeAsync().ConfigureAwait(false);
        if (text.EffectiveDisposals != text.Opens)
        {
            Assert.Fail(
                "AS-DISPOSE  Leaves its reader open. The token was cancelled before the start; your code opened the reader anyway"
                + " and never disposed it.");
        }
    }

    /// <summary>The lines after a drawn number of others, which come at once.</summary>
    private static async IAsyncEnumerable<string> FromTheMiddle(
        LinesProbe text, CancellationToken argument, [EnumeratorCancellation] CancellationToken consumer = default)
    {
        var skipped = Probe.Random.Next(3, 50);
        text.Coming(AsyncMode.Completed);
        await using var lines = Solution.ReadLinesAsync(text.Open, argument).GetAsyncEnumerator(consumer);
        while (skipped-- > 0 && await lines.MoveNextAsync().ConfigureAwait(false))
        {
        }

        text.Coming(AsyncMode.Gated);
        while (await lines.MoveNextAsync().ConfigureAwait(false))
            yield return lines.Current;
    }

    /// <summary>With or without a token: code must not tell by it whether this test, or another, looks at it.</summary>
    private static IAsyncEnumerable<string> Lines(Func<TextReader> open) => Solution.ReadLinesAsync(open, Probe.UncancelledToken());

    private static IAsyncEnumerable<string> Lines(LinesProbe text) => Lines(text.Open);

    private static LinesProbe Text(int count) => Probe.Lines(i => $"line {i}", count);
}
