using System.Collections.Concurrent;
using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Worker;

public sealed class TurnTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_submission_of_a_tenant_does_not_wait_for_all_of_anothers()
    {
        var graded = new ConcurrentQueue<string>();
        var allPosted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var service = await RunningService.StartAsync(
            folder.Path,
            new ScriptedPipeline(async (request, cancellationToken) =>
            {
                await allPosted.Task.WaitAsync(cancellationToken);
                graded.Enqueue(request.SubmissionId);
                return ScriptedPipeline.Passed(request);
            }),
            "--Attempts:Slots=1");

        var many = new List<string>();
        for (var i = 0; i < 20; i++) many.Add(await SubmitAsync(service, "many"));
        var single = await SubmitAsync(service, "single");
        allPosted.SetResult();
        foreach (var id in many) await service.GradedAsync(id);

        // One runs when the single one comes, and one has the same turn.
        Assert.InRange(graded.ToList().IndexOf(single), 0, 2);
        Assert.Equal(21, graded.Distinct().Count());
        Assert.Equal(many, graded.Where(id => id != single));
    }

    [Fact]
    public async Task What_a_student_was_shown_counts_against_the_next_results_of_the_hour()
    {
        await using var service = await RunningService.StartAsync(
            folder.Path,
            new ScriptedPipeline((request, _) => Task.FromResult(Showing(request))),
            "--Grading:CounterExampleCharactersPerHour=5000");

        var limits = new List<int>();
        for (var i = 0; i < 4; i++)
        {
            var id = await service.SubmitJsonAsync(Submission("school", "Zoë"));
            limits.Add(Limit(await service.GradedAsync(id)));
        }

        Assert.Equal([2_000, 2_000, 1_000, 0], limits);
        var other = await service.SubmitJsonAsync(Submission("school", "Max"));
        Assert.Equal(2_000, Limit(await service.GradedAsync(other)));

        static int Limit(System.Text.Json.JsonElement document) =>
            document.GetProperty("result").GetProperty("measurements").GetProperty("shownCharactersLimit").GetInt32();
    }

    [Fact]
    public async Task A_submission_is_returned_with_its_tenant_and_student()
    {
        await using var service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing);

        var document = await service.GradedAsync(await service.SubmitJsonAsync(Submission("school", "Zoë")));

        Assert.Equal("school", document.GetProperty("tenant").GetString());
        Assert.Equal("Zoë", document.GetProperty("student").GetString());
    }

    /// <summary>A result that shows all it may.</summary>
    private static GradingResult Showing(GradingRequest request)
    {
        var result = ScriptedPipeline.Passed(request);
        return result with
        {
            Measurements = result.Measurements with { ShownCharacters = request.MayShow!.Value, ShownCharactersLimit = request.MayShow },
        };
    }

    private static Task<string> SubmitAsync(RunningService service, string tenant) =>
        service.SubmitJsonAsync(Submission(tenant, "student"));

    private static string Submission(string tenant, string student) =>
        $$"""
        {"challenge":"take-every","files":[{"name":"Solution.cs","content":"class Solution { }"}],
         "tenant":"{{tenant}}","student":"{{student}}"}
        """;
}
