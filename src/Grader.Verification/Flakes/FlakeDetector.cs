using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Grading;

namespace Grader.Verification.Flakes;

/// <summary>
/// Grades programs of the table of properties again and again, each in a fresh sandbox as in service, and counts the
/// verdicts that change.
/// </summary>
/// <param name="properties">Draws from the programs of these; empty for the whole table.</param>
public sealed class FlakeDetector(IGradingPipeline pipeline, IReadOnlyCollection<string> properties)
{
    private static readonly int Together = Environment.ProcessorCount;

    /// <summary>Grades so many programs, dealt like cards: no program a second time before each has had its turn.</summary>
    /// <param name="gradings">How many in all.</param>
    /// <param name="seed">Of the order.</param>
    /// <param name="graded">Told after each grading.</param>
    /// <param name="cancellationToken">Ends the hunt early; the report then tells of the gradings up to then.</param>
    public async Task<FlakeReport> RunAsync(
        int gradings, int seed, IProgress<FlakeTally> graded, CancellationToken cancellationToken)
    {
        var tally = new FlakeTally();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Together, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(Deal(seed).Take(gradings), options, async (program, token) =>
            {
                tally.Add(program, await GradeAsync(program, token).ConfigureAwait(false));
                graded.Report(tally);
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Whoever stops a long hunt wants to know what it has found.
        }

        return tally.ToReport(gradings, seed);
    }

    private Task<GradingResult> GradeAsync(PropertyProgram program, CancellationToken cancellationToken)
    {
        var file = new SourceFile("Solution.cs", program.ReadCode());
        return pipeline.GradeAsync(new("sub_bench", program.Slug, [file], Attempt: 1, TimeSpan.Zero), cancellationToken);
    }

    private IEnumerable<PropertyProgram> Deal(int seed)
    {
        var random = new Random(seed);
        PropertyProgram[] deck =
            [.. PropertyTable.Programs.Where(program => properties.Count == 0 || properties.Contains(program.Property))];
        while (true)
        {
            random.Shuffle(deck);
            foreach (var program in deck) yield return program;
        }
    }
}
