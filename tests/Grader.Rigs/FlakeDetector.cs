using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Grading;
using Grader.Testing.Properties;
using Grader.Verification;

namespace Grader.Rigs;

/// <summary>
/// Grades programs of the table of properties again and again, each in a fresh sandbox as in service, and counts the
/// verdicts that change.
/// </summary>
/// <param name="properties">Draws from the programs of these; empty for the whole table.</param>
internal sealed class FlakeDetector(IGradingPipeline pipeline, IReadOnlyCollection<string> properties)
{
    /// <summary>Deals the programs like cards: none comes a second time before every other has had its turn.</summary>
    /// <param name="gradings">The number of gradings.</param>
    /// <param name="seed">Fixes the order.</param>
    /// <param name="graded">Receives the report so far after each grading.</param>
    /// <param name="cancellationToken">Ends the run early; the report then covers the gradings so far.</param>
    public async Task<FlakeReport> RunAsync(
        int gradings, int seed, IProgress<FlakeReport> graded, CancellationToken cancellationToken)
    {
        var tally = new Tally(gradings, seed);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(Deal(seed).Take(gradings), options, async (program, token) =>
            {
                var file = new SourceFile("Solution.cs", program.ReadCode());
                var request = new GradingRequest("sub_flakes", program.Slug, [file], Attempt: 1, TimeSpan.Zero);
                graded.Report(tally.Add(program, await pipeline.GradeAsync(request, token)));
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // A stopped run reports what it has found so far.
        }

        return tally.ToReport();
    }

    private IEnumerable<PropertyProgram> Deal(int seed)
    {
        var random = new Random(seed);
        var deck = PropertyTable.Programs.Where(program => properties.Count == 0 || properties.Contains(program.Property)).ToArray();
        while (true)
        {
            random.Shuffle(deck);
            foreach (var program in deck) yield return program;
        }
    }

    /// <summary>Counts gradings as they come in, from any thread.</summary>
    private sealed class Tally(int wanted, int seed)
    {
        /// <summary>One is a bug already; thousands would tell no more.</summary>
        private const int MaxRetained = 100;

        private readonly Lock gate = new();
        private readonly Dictionary<PropertyProgram, Verdict> first = [];
        private readonly SortedDictionary<string, PropertyFlakes> properties = new(StringComparer.Ordinal);
        private readonly List<VerdictChange> changes = [];

        public FlakeReport Add(PropertyProgram program, GradingResult result)
        {
            lock (gate)
            {
                var isInconclusive = result.Tests.Any(test => test.Status is TestStatus.Inconclusive);
                var change = isInconclusive ? null : ChangeOf(program, result);
                var soFar = properties.GetValueOrDefault(program.Property) ?? new(program.Property, 0, 0, 0);
                properties[program.Property] = soFar with
                {
                    Gradings = soFar.Gradings + 1,
                    Changes = soFar.Changes + (change is null ? 0 : 1),
                    Inconclusive = soFar.Inconclusive + (isInconclusive ? 1 : 0),
                };
                if (change is not null && changes.Count < MaxRetained) changes.Add(change);
                return ToReport();
            }
        }

        public FlakeReport ToReport()
        {
            lock (gate) return new(wanted, seed, [.. properties.Values], [.. changes]);
        }

        // A wrong program that dies differently from last time has changed its verdict, too.
        private VerdictChange? ChangeOf(PropertyProgram program, GradingResult result)
        {
            var expected = first.GetValueOrDefault(program, program.IsRight ? Verdict.Passed : result.Verdict);
            first.TryAdd(program, expected);
            var isExpected = result.Verdict == expected
                && (program.IsRight || result.Tests.Any(test => test.Property == program.Property && SolutionReport.Kills(test)));
            return isExpected
                ? null
                : new(program, program.IsRight || result.Verdict != expected ? expected : Verdict.Failed, result.Verdict, Detail(result));
        }

        private static string? Detail(GradingResult result) =>
            result.Tests.FirstOrDefault(SolutionReport.Kills)?.Message
            ?? result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Diagnostic.Error)?.Message
            ?? result.Message;
    }
}

/// <summary>The outcome of a run.</summary>
/// <param name="Wanted">The number of gradings asked for; an interrupted run made fewer.</param>
/// <param name="Properties">One for each property with a graded program.</param>
/// <param name="Changes">The first hundred.</param>
internal sealed record FlakeReport(int Wanted, int Seed, IReadOnlyList<PropertyFlakes> Properties, IReadOnlyList<VerdictChange> Changes)
{
    public int Gradings => Properties.Sum(property => property.Gradings);

    public int ChangeCount => Properties.Sum(property => property.Changes);

    public int Inconclusive => Properties.Sum(property => property.Inconclusive);
}

/// <summary>The counts of one property.</summary>
/// <param name="Changes">Verdicts that differ from the table, or from the same program's earlier verdict.</param>
/// <param name="Inconclusive">Gradings without a verdict, because no memory measurement could decide.</param>
internal sealed record PropertyFlakes(string Property, int Gradings, int Changes, int Inconclusive);

/// <summary>A grading with an unexpected verdict.</summary>
/// <param name="Detail">The message that the student would have read.</param>
internal sealed record VerdictChange(PropertyProgram Program, Verdict Expected, Verdict Actual, string? Detail);
