using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Service.Tests.Running;
using Microsoft.Data.Sqlite;

namespace Grader.Service.Tests.Worker;

public sealed class FaultTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Receiver receiver = null!;

    public async Task InitializeAsync() => receiver = await Receiver.StartAsync();

    public async Task DisposeAsync()
    {
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_pipeline_that_fails_twice_grades_in_the_third_attempt()
    {
        await using var service = await StartAsync(new((request, _) => request.Attempt < 3
            ? throw new IOException("The sandbox is broken.")
            : Task.FromResult(ScriptedPipeline.Passed(request))));

        await service.SubmitAsync(receiver.Url);
        var result = (await receiver.NextAsync()).Data;

        Assert.Equal("passed", result.GetProperty("verdict").GetString());
        Assert.Equal(3, result.GetProperty("attempt").GetInt32());
    }

    [Fact]
    public async Task A_pipeline_that_fails_three_times_is_an_infrastructure_error_that_costs_nothing()
    {
        await using var service = await StartAsync(new((_, _) => throw new IOException("The sandbox is broken.")));

        var id = await service.SubmitAsync(receiver.Url);
        var webhook = await receiver.NextAsync();

        Assert.True(webhook.IsSignedWith(Receiver.Secret));
        Assert.Equal("infrastructure_error", webhook.Data.GetProperty("verdict").GetString());
        Assert.False(webhook.Data.TryGetProperty("score", out _));
        Assert.Equal(10, webhook.Data.GetProperty("maxScore").GetInt32());
        Assert.DoesNotContain("sandbox", webhook.Data.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("graded", (await service.GetAsync($"/v1/submissions/{id}")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_submission_whose_version_is_not_here_waits_for_a_worker_that_has_it()
    {
        var calls = 0;
        await using var service = await StartAsync(new((request, _) => ++calls < 3
            ? throw new MissingVersionException(request.Challenge, request.ChallengeVersion!, "sha256:other")
            : Task.FromResult(ScriptedPipeline.Passed(request))));

        await service.SubmitAsync(receiver.Url);
        var result = (await receiver.NextAsync()).Data;

        Assert.Equal("passed", result.GetProperty("verdict").GetString());
        Assert.Equal(1, result.GetProperty("attempt").GetInt32());
        Assert.StartsWith("sha256:", result.GetProperty("challengeVersion").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submission_whose_version_nobody_has_is_an_infrastructure_error_in_the_end()
    {
        await using var service = await RunningService.StartAsync(
            folder.Path,
            new ScriptedPipeline((request, _) =>
                throw new MissingVersionException(request.Challenge, request.ChallengeVersion!, "sha256:other")),
            "--Attempts:VersionWait=00:00:00");

        await service.SubmitAsync(receiver.Url);
        var result = (await receiver.NextAsync()).Data;

        Assert.Equal("infrastructure_error", result.GetProperty("verdict").GetString());
        Assert.Contains("has changed", result.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timeout_of_the_student_is_a_verdict_in_the_first_attempt()
    {
        await using var service = await StartAsync(new((request, _) =>
            Task.FromResult(ScriptedPipeline.Passed(request) with { Verdict = Verdict.Timeout, Score = 0 })));

        await service.SubmitAsync(receiver.Url);
        var result = (await receiver.NextAsync()).Data;

        Assert.Equal("timeout", result.GetProperty("verdict").GetString());
        Assert.Equal(1, result.GetProperty("attempt").GetInt32());
    }

    [Fact]
    public async Task A_worker_that_is_stopped_hands_back_what_it_grades_and_the_next_process_grades_it()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        string id;
        await using (var stopped = await StartAsync(new(async (_, cancellationToken) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("not reached");
        })))
        {
            id = await stopped.SubmitAsync(receiver.Url);
            await started.Task;
        }

        await using var service = await StartAsync(ScriptedPipeline.Passing);
        var result = (await receiver.NextAsync()).Data;

        Assert.Equal(id, result.GetProperty("submissionId").GetString());
        Assert.Equal(1, result.GetProperty("attempt").GetInt32());
    }

    [Fact]
    public async Task What_was_queued_when_the_process_ended_is_graded_by_the_next()
    {
        var ids = new List<string>();
        await using (var stopped = await StartAsync(new(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("not reached");
        })))
        {
            for (var i = 0; i < 10; i++) ids.Add(await stopped.SubmitAsync(receiver.Url));
        }

        await using var service = await StartAsync(ScriptedPipeline.Passing);
        var delivered = new List<string>();
        foreach (var _ in ids) delivered.Add((await receiver.NextAsync()).Data.GetProperty("submissionId").GetString()!);

        Assert.Equal(ids.Order(), delivered.Order());
    }

    [Fact]
    public async Task Workers_that_were_lost_are_no_attempts()
    {
        await LoseWorkersAsync(5);
        var calls = 0;
        await using var service = await StartAsync(new((request, _) => ++calls < 3
            ? throw new IOException("The sandbox is broken.")
            : Task.FromResult(ScriptedPipeline.Passed(request))));

        var result = (await receiver.NextAsync()).Data;

        Assert.Equal("passed", result.GetProperty("verdict").GetString());
        Assert.Equal(5 + 3, result.GetProperty("attempt").GetInt32());
    }

    [Fact]
    public async Task A_submission_that_loses_its_workers_too_often_is_an_infrastructure_error_that_says_so()
    {
        await LoseWorkersAsync(5);
        await using var service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing, "--Attempts:MaxLost=5");

        var result = (await receiver.NextAsync()).Data;

        Assert.Equal("infrastructure_error", result.GetProperty("verdict").GetString());
        Assert.StartsWith("Each worker that graded this", result.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Leaves a submission behind as its worker does that dies, for the given time.</summary>
    private async Task LoseWorkersAsync(int times)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (var service = await StartAsync(new(async (_, cancellationToken) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("not reached");
        })))
        {
            await service.SubmitAsync(receiver.Url);
            await started.Task;
        }

        await using var database = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "grader.db")};Pooling=False");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "UPDATE submissions SET status = 'running', lease_until = 0, attempt = $times, lost = $times - 1";
        command.Parameters.AddWithValue("$times", times);
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private Task<RunningService> StartAsync(ScriptedPipeline pipeline) => RunningService.StartAsync(folder.Path, pipeline);
}
