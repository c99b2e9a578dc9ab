using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Grading.Packs;

namespace Grader.Verification.Mutants;

/// <summary>
/// Grades the mutants of challenges. Give it a pipeline without the policy, so that hidden tests have to kill what the
/// policy would reject, and without continuations: one process that dies is proof enough.
/// </summary>
public sealed class MutantVerifier(PackSnapshot published, GradingPipeline pipeline)
{
    /// <param name="graded">Told after each grading.</param>
    public async Task<IReadOnlyList<MutationReport>> VerifyAsync(
        IReadOnlyList<string> slugs, IProgress<Graded> graded, CancellationToken cancellationToken)
    {
        var mutants = slugs.SelectMany(slug => Mutation.Of(slug, published)).ToArray();
        var results = new GradingResult[mutants.Length];
        var ended = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(mutants.Index(), parallel, async (job, token) =>
        {
            var (index, mutant) = job;
            var request = new GradingRequest("sub_mutant", mutant.Slug, [mutant.File], Attempt: 1, TimeSpan.Zero);
            results[index] = await pipeline.GradeAsync(request, token).ConfigureAwait(false);
            graded.Report(new(mutant.Slug, mutant.Id, Interlocked.Increment(ref ended), mutants.Length));
        }).ConfigureAwait(false);

        var pairs = mutants.Zip(results).ToLookup(pair => pair.First.Slug);
        return [.. slugs.Select(slug => Report(slug, pairs[slug]))];
    }

    private MutationReport Report(string slug, IEnumerable<(Mutant Mutant, GradingResult Result)> graded)
    {
        var equivalents = EquivalentFile.Load(slug, published.Folders[slug]);
        return MutationReport.Of(
            slug,
            [.. graded.Select(pair => MutantReport.Of(pair.Mutant, pair.Result,
                equivalents.Entries.GetValueOrDefault(pair.Mutant.Id)?.Reason))],
            equivalents);
    }
}
