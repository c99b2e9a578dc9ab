public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Opens nothing until it is enumerated", Points = 1)]
    public void Opens_nothing_at_the_call()
    {
        var (first, second) = Texts();
        var layers = Probe.Of(first.Open, second.Open);
        LazyAssert.DefersExecution(() => Solution.Merge(layers), layers, first, second);
    }

    [Fact, Property("LZ-ORDER", "Has one reader open at a time", Points = 2)]
    public void Closes_a_reader_before_it_opens_the_next()
    {
        var (first, second) = Texts();
        var taken = Probe.Func((int layer) => layer).Named("layer");
        LazyAssert.Interleaves(
            () => Solution.Merge(Layers()),
            Step.Call(taken), Step.Open(first), Step.Dispose(first),
            Step.Call(taken), Step.Open(second), Step.Dispose(second), Step.Yield, Step.Yield);

        IEnumerable<Func<TextReader>> Layers()
        {
            for (var layer = 0; layer < 2; layer++)
                yield return taken.Func(layer) == 0 ? first.Open : second.Open;
        }
    }

    [Fact, Property("LZ-DISPOSE", "Closes the readers: at the end, on an early stop, on a bad line, on an exception", Points = 1)]
    public void Closes_the_readers_on_every_way_out()
    {
        var (first, second) = Texts();
        var layers = Probe.Of(first.Open, second.Open).Named("layers");
        LazyAssert.DisposesOnBreak(() => Solution.Merge(layers), upTo: 3, layers, first, second);
        LazyAssert.DisposesOnFault(() => Solution.Merge(layers), Fault.In(first, FaultPoint.MoveNext, 0), layers, first, second);
        LazyAssert.DisposesOnFault(() => Solution.Merge(layers), Fault.In(second, FaultPoint.MoveNext, 2), layers, first, second);

        var bad = Probe.Lines("a = 1", "no setting", "b = 2").Named("bad");
        LazyAssert.DisposesAtEnd(() => UpToTheBadLine(() => Solution.Merge([first.Open, bad.Open])), first, bad);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from the layers, of opening and of reading through", Points = 1)]
    public void Lets_exceptions_of_opening_and_reading_through()
    {
        var (first, second) = Texts();
        var layers = Probe.Of(first.Open, second.Open).Named("layers");
        LazyAssert.LetsFaultsThrough(() => Solution.Merge(layers), Fault.In(first, FaultPoint.Open), itemsBefore: 0, first, second);
        LazyAssert.LetsFaultsThrough(() => Solution.Merge(layers), Fault.In(second, FaultPoint.Open), itemsBefore: 0, first, second);
        LazyAssert.LetsFaultsThrough(
            () => Solution.Merge(layers), Fault.In(second, FaultPoint.MoveNext, 2), itemsBefore: 0, first, second);
        LazyAssert.LetsFaultsThrough(() => Solution.Merge(layers), Fault.In(layers, FaultPoint.MoveNext, 1), itemsBefore: 0, first, second);
        LetsAFormatExceptionOfTheReaderThrough();
    }

    [Fact, Property("LZ-RESTART", "Reads the layers anew for every enumeration", Points = 1)]
    public void Reads_the_layers_anew_for_a_second_consumer()
    {
        var (first, second) = Texts();
        LazyAssert.EnumeratorsAreIndependent(() => Solution.Merge([first.Open, second.Open]), take: 4, first, second);
        LazyAssert.CanRestart(() => Solution.Merge([first.Open, second.Open]), take: 4, first, second);
        if (first.Opens < 2 || second.Opens < 2)
        {
            Assert.Fail(
                "LZ-RESTART  Remembers the first pass. The second foreach did not open the layers again; what has changed in"
                + " them since is not seen.");
        }

        var text = "a = 1\nb = 2";
        var merged = Solution.Merge([() => new StringReader(text)]);
        var before = merged.ToArray();
        text = "c = 3";
        var after = merged.ToArray();
        var anew = Solution.Merge([() => new StringReader(text)]).ToArray();
        if (!after.SequenceEqual(anew))
        {
            Assert.Fail(
                "LZ-RESTART  Keeps the first pass. The layer held \"a = 1\" and \"b = 2\" at the first foreach and \"c = 3\" at the second;"
                + $" the first gave {Written(before)}, the second {Written(after)}, and a new call {Written(anew)}. Make the dictionary"
                + " where the enumeration begins, not where the method is called.");
        }
    }

    private static void LetsAFormatExceptionOfTheReaderThrough()
    {
        var text = Probe.Lines("a = 1", "b = 2", "c = 3");
        var due = new FormatException("This is no text.");
        text.ThrowAt(FaultPoint.MoveNext, 1, due);
        Exception? thrown = null;
        try
        {
            foreach (var _ in Solution.Merge([text.Open]))
            {
            }
        }
        catch (FormatException error)
        {
            thrown = error;
        }

        if (!ReferenceEquals(thrown, due))
        {
            Assert.Fail(
                "LZ-FAULT  Changes an error. The reader threw its own FormatException; another one came out, or none."
                + " Report only a line that is not a setting.");
        }
    }

    private static (LinesProbe First, LinesProbe Second) Texts() =>
        (Probe.Lines("a = 1", "# -", "b = 2").Named("first"), Probe.Lines("b = 3", "", "c = 4", "d = 5").Named("second"));

    /// <summary>The pairs before the FormatException that ends the enumeration. That it came as early as at the call is for LZ-DEFER to
    /// tell.</summary>
    private static IEnumerable<KeyValuePair<string, string>> UpToTheBadLine(Func<IEnumerable<KeyValuePair<string, string>>> merge)
    {
        IEnumerator<KeyValuePair<string, string>>? pairs = null;
        try
        {
            while (Moves())
                yield return pairs!.Current;
        }
        finally
        {
            pairs?.Dispose();
        }

        bool Moves()
        {
            try
            {
                pairs ??= merge().GetEnumerator();
                return pairs.MoveNext();
            }
            catch (FormatException)
            {
                return false;
            }
        }
    }

    private static string Written(IEnumerable<KeyValuePair<string, string>> pairs) =>
        $"[{string.Join(", ", pairs.Select(pair => $"{pair.Key} = {pair.Value}"))}]";
}
