using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Probes;
using Spectre.Console;

namespace Grader.Rigs;

/// <summary><c>probes</c>: what a probe costs.</summary>
internal sealed class ProbesCommand : Command
{
    private readonly FormatOption format = new();

    public ProbesCommand()
        : base("probes", "Measures 1,000,000 items through a probe, beside the same enumeration without it.")
    {
        Options.Add(format);
        SetAction((parsed, cancellationToken) => Task.FromResult(Run(format.IsJson(parsed), cancellationToken)));
    }

    private static int Run(bool json, CancellationToken cancellationToken)
    {
        var costs = ProbeCost.Measure(cancellationToken);
        if (json) WriteDocument(costs);
        else WriteTable(ReportConsole.Stdout(), costs);
        return costs.Any(cost => cost.IsTooMuch) ? ExitCode.NotPassed : ExitCode.Passed;
    }

    private static void WriteTable(IAnsiConsole console, IReadOnlyList<ProbeCost> costs)
    {
        var table = ReportConsole.Table("1,000,000 items through", "without", "with", "ratio", "at most");
        foreach (var cost in costs)
        {
            table.AddRow(
                new Text(cost.What), Milliseconds(cost.Plain), Milliseconds(cost.Probed),
                new Text(Times(cost.Ratio), cost.IsTooMuch ? Color.Red : Style.Plain),
                new Text(cost.Bound is { } bound ? Times(bound) : ""));
        }

        console.Write(table);
    }

    private static Text Milliseconds(TimeSpan time) => new(string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F2} ms"));

    private static string Times(double ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio:F1}x");

    private static void WriteDocument(IReadOnlyList<ProbeCost> costs) => StdoutDocument.Write(new
    {
        schema = "grader.rigs.probes/1",
        ProbeCost.Items,
        costs = costs.Select(cost => new
        {
            cost.What,
            plainMs = Math.Round(cost.Plain.TotalMilliseconds, 3),
            probedMs = Math.Round(cost.Probed.TotalMilliseconds, 3),
            ratio = Math.Round(cost.Ratio, 2),
            cost.Bound,
        }),
    });
}

/// <summary>
/// What it costs to enumerate through a probe, beside the same enumeration without one: both in one process, turn by turn,
/// so that a busy machine slows both. The fastest of many turns counts: it is the one that nothing disturbed.
/// </summary>
/// <param name="What">The probe and what it is compared with.</param>
/// <param name="Plain">Of the enumeration without a probe.</param>
/// <param name="Probed">Of the one with it.</param>
/// <param name="Bound">The most that the ratio may be; null where none is promised.</param>
internal sealed record ProbeCost(string What, TimeSpan Plain, TimeSpan Probed, double? Bound)
{
    public const int Items = 1_000_000;

    private const double Promised = 5;
    private const int WarmUps = 10;
    private const int Turns = 40;

    public double Ratio => Probed / Plain;

    public bool IsTooMuch => Ratio > Bound;

    public static IReadOnlyList<ProbeCost> Measure(CancellationToken cancellationToken)
    {
        int[] array = [.. Enumerable.Range(0, Items)];
        var (of, made, traced) = (Probe.Of(array).Untraced(), Probe.Made(Items, i => i).Untraced(), Probe.Made(Items, i => i));
        return
        [
            Compare("Probe.Of(…).Untraced(), with an array", Promised, () => Sum<A>(array), () => Sum<B>(of), cancellationToken),
            Compare("Probe.Made(…).Untraced(), with an iterator", Promised, () => Sum<C>(Iterate(Items)), () => Sum<D>(made),
                cancellationToken),
            Compare("Probe.Made(…) with its trace, with an iterator", null, () => Sum<C>(Iterate(Items)), () => Sum<E>(traced),
                cancellationToken),
        ];
    }

    private static ProbeCost Compare(string what, double? bound, Func<long> plain, Func<long> probed, CancellationToken cancellationToken)
    {
        for (var i = 0; i < WarmUps; i++) Check(plain(), probed());
        var (least, leastProbed) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < Turns; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            least = TimeSpan.FromTicks(Math.Min(least.Ticks, Time(plain).Ticks));
            leastProbed = TimeSpan.FromTicks(Math.Min(leastProbed.Ticks, Time(probed).Ticks));
        }

        return new(what, least, leastProbed, bound);
    }

    private static TimeSpan Time(Func<long> run)
    {
        var started = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(started);
    }

    private static void Check(long plain, long probed)
    {
        if (plain != probed) throw new InvalidOperationException($"The probe gave other items: a sum of {probed}, not {plain}.");
    }

    /// <typeparam name="TRun">A struct for each run, so that each has the loop compiled for itself, by its own profile.</typeparam>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Sum<TRun>(IEnumerable<int> items)
        where TRun : struct
    {
        long sum = 0;
        foreach (var item in items) sum += item;
        return sum;
    }

    private static IEnumerable<int> Iterate(int count)
    {
        for (var i = 0; i < count; i++) yield return i;
    }

    private struct A;

    private struct B;

    private struct C;

    private struct D;

    private struct E;
}
