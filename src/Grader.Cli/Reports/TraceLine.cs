using System.Globalization;

namespace Grader.Cli.Reports;

/// <summary>
/// A trace on one line: <c>pull 0, pull 1, … pull 49 | yield 0, yield 1</c>. Runs of one kind of event are cut in the
/// middle, and a long trace after its beginning: what went wrong shows early, the full trace is in the document.
/// </summary>
internal static class TraceLine
{
    private const int LongestWholeRun = 4;
    private const int MostRuns = 24;

    public static string Of(IReadOnlyList<string> trace)
    {
        var runs = Runs(trace);
        var shown = runs.Take(MostRuns).Select(Shorten).ToList();
        var left = runs.Skip(MostRuns).Sum(run => run.Count);
        if (left > 0) shown.Add(string.Create(CultureInfo.InvariantCulture, $"… {left} more"));
        return string.Join(" | ", shown);
    }

    private static List<List<string>> Runs(IReadOnlyList<string> trace)
    {
        var runs = new List<List<string>>();
        foreach (var step in trace)
        {
            if (runs.Count > 0 && Kind(runs[^1][^1]) == Kind(step)) runs[^1].Add(step);
            else runs.Add([step]);
        }

        return runs;
    }

    private static string Shorten(List<string> run) => run.Count <= LongestWholeRun
        ? string.Join(", ", run)
        : $"{run[0]}, {run[1]}, … {run[^1]}";

    private static string Kind(string step) => step.Split(' ', 2)[0];
}
