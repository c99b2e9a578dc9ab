using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Grading.Packs.Learning;
using Grader.Verification.Checks;
using Grader.Verification.Solutions;

namespace Grader.Verification;

/// <summary>Proves challenges through the real pipeline: sandbox, hidden tests, judge.</summary>
public sealed class PackVerifier(PackSnapshot published, GradingPipeline pipeline, VerificationOptions options)
{
    private readonly ChallengeExaminer examiner = new(pipeline);

    /// <summary>Grades every solution of these challenges and says what is missing.</summary>
    /// <param name="graded">Told after each grading.</param>
    public async Task<IReadOnlyList<ChallengeReport>> VerifyAsync(
        IReadOnlyList<string> slugs, IProgress<Graded> graded, CancellationToken cancellationToken)
    {
        var solutions = slugs.SelectMany(slug => Solution.Of(slug, published.Folders[slug])).ToArray();
        var results = solutions.Select(_ => new GradingResult[options.Repeat]).ToArray();
        var ended = 0;
        var jobs = from run in Enumerable.Range(0, options.Repeat) from index in Enumerable.Range(0, solutions.Length) select (run, index);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(jobs, parallel, async (job, token) =>
        {
            var (slug, file) = (solutions[job.index].Slug, solutions[job.index].File);
            results[job.index][job.run] = await pipeline.GradeAsync(RequestOf(slug, file), token).ConfigureAwait(false);
            graded.Report(new(slug, file.Name, Interlocked.Increment(ref ended), solutions.Length * options.Repeat));
        }).ConfigureAwait(false);

        var reports = solutions.Zip(results, (solution, runs) => new SolutionReport(solution, runs))
            .ToLookup(report => report.Solution.Slug);
        var complete = new List<ChallengeReport>();
        foreach (var slug in slugs) complete.Add(await ReportAsync(slug, [.. reports[slug]], cancellationToken).ConfigureAwait(false));
        return complete;
    }

    private GradingRequest RequestOf(string slug, SourceFile file) =>
        new("sub_verify", slug, [file], Attempt: 1, TimeSpan.Zero, Seed: options.Seed);

    private async Task<ChallengeReport> ReportAsync(
        string slug, IReadOnlyList<SolutionReport> solutions, CancellationToken cancellationToken)
    {
        var version = published.Find(slug)!;
        PackProblem[] around = [.. PathChecks.OfPrerequisites(version, published), .. PolicyNameChecks.Of(version)];
        var problems = await examiner.PrepareAsync(slug, cancellationToken).ConfigureAwait(false);
        if (problems.Count > 0) return new(slug, version.Version ?? "", [], solutions, [.. problems, .. around]);

        var tests = Columns(solutions);
        List<PackProblem> gaps =
        [
            .. around,
            .. solutions.SelectMany(solution => SolutionCheck.Gaps(solution, version.Public, options.EnforcesPolicy)),
            .. tests.Where(test => test.Kills == 0 && !IsForRejected(test)).Select(test => new PackProblem(
                slug, $"graders/{slug}", null,
                    $"the test {test.Id} ({test.Title}) kills no wrong solution; write one that only it kills.")),
            .. await PublicGapsAsync(slug, solutions, cancellationToken).ConfigureAwait(false),
        ];
        // Whether it kills what the policy rejects before any test, a run without the policy shows.
        bool IsForRejected(TestColumn test) =>
            options.EnforcesPolicy && solutions.Any(solution => solution.Solution.Expectation?.WithoutPolicy == test.Property);

        return new(slug, version.Version ?? "", tests, solutions, gaps);
    }

    private static TestColumn[] Columns(IReadOnlyList<SolutionReport> solutions)
    {
        var kills = solutions.Where(solution => solution.Solution.Kind is SolutionKind.Wrong)
            .SelectMany(solution => solution.Result.Tests).Where(SolutionReport.Kills).CountBy(test => test.Id).ToDictionary();
        return
        [
            .. solutions.Select(solution => solution.Result.Tests).FirstOrDefault(tests => tests.Count > 0, [])
                .Select(test => new TestColumn(test.Id, test.Property, test.Title, kills.GetValueOrDefault(test.Id))),
        ];
    }

    private async Task<IEnumerable<PackProblem>> PublicGapsAsync(
        string slug, IReadOnlyList<SolutionReport> solutions, CancellationToken cancellationToken)
    {
        var checks = new PublicChecks(published.Find(slug)!);
        var starter = await pipeline.GradeAsync(RequestOf(slug, new("Starter.cs", checks.Challenge.Starter)), cancellationToken)
            .ConfigureAwait(false);
        var example = await examiner.RunStatementAsync(slug, checks.Hidden.References[0], cancellationToken).ConfigureAwait(false);
        return [.. checks.OfTexts(), .. checks.OfMessages(solutions), .. checks.OfStarter(starter), .. checks.OfExample(example)];
    }
}
