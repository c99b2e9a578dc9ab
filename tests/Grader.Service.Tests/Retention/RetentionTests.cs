using System.Net;
using System.Text.Json;
using Dapper;
using Grader.Service.Tests.Running;
using Grader.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Grader.Service.Tests.Retention;

public sealed class RetentionTests : IDisposable
{
    /// <summary>Accepted in 2020, and its events are gone.</summary>
    private const string Old = "sub_016f60fa16007000800000000000abcd";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_old_submission_goes_from_the_database_to_the_archive_and_others_stay()
    {
        await using var service = await StartAsync(
            "--Retention:KeptFor=30.00:00:00", "--Retention:Every=00:00:01", $"--Retention:Archive={Archive}");
        var id = await service.SubmitAsync(metadata: """{"course":"c#"}""");
        var result = (await service.GradedAsync(id)).GetProperty("result").GetRawText();
        await CopyAsync(service, id);

        while (await StatusAsync(service, Old) != HttpStatusCode.NotFound) await Task.Delay(20);

        var line = JsonElement.Parse(Assert.Single(await File.ReadAllLinesAsync(Path.Combine(Archive, "2020-01-01", $"{Old}.jsonl"))));
        Assert.Equal(Old, line.GetProperty("id").GetString());
        Assert.Equal("graded", line.GetProperty("status").GetString());
        Assert.Equal("c#", line.GetProperty("metadata").GetProperty("course").GetString());
        Assert.Equal("class Solution { }", line.GetProperty("files")[0].GetProperty("content").GetString());
        Assert.Equal(result, line.GetProperty("result").GetRawText());
        Assert.Single(Directory.GetFiles(Archive, "*", SearchOption.AllDirectories));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(service, id));
    }

    [Theory]
    [InlineData("--Retention:KeptFor=01:00:00", "Retention:KeptFor: ")]
    [InlineData("--Retention:Archive=archive", "Retention:Archive gets what is removed, but nothing is: set Retention:KeptFor too")]
    public async Task A_setting_that_makes_no_sense_is_refused(string setting, string message)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(setting));

        Assert.StartsWith(message, Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_cannot_be_written_is_refused_at_the_start()
    {
        await File.WriteAllTextAsync(Archive, "a file");

        var error = await Assert.ThrowsAsync<OptionsValidationException>(
            () => StartAsync("--Retention:KeptFor=30.00:00:00", $"--Retention:Archive={Archive}"));

        Assert.StartsWith("Retention:Archive: ", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    private string Archive => Path.Combine(folder.Path, "archive");

    private Task<RunningService> StartAsync(params string[] settings) =>
        RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing, settings);

    private static async Task<HttpStatusCode> StatusAsync(RunningService service, string id)
    {
        using var response = await service.Client.GetAsync(new Uri($"/v1/submissions/{id}", UriKind.Relative));
        return response.StatusCode;
    }

    private static async Task CopyAsync(RunningService service, string id)
    {
        await using var write = await service.Services.GetRequiredService<IDatabase>().BeginWriteAsync(default);
        await write.Connection.ExecuteAsync(
            """
            INSERT INTO submissions (id, challenge, status, metadata, attempt, created_at, publish_due_at, graded_at, result)
            SELECT @Old, challenge, status, metadata, attempt, 1577880000000, 0, graded_at, result FROM submissions WHERE id = @id
            """,
            new { Old, id }, write.Transaction);
        await write.Connection.ExecuteAsync(
            "INSERT INTO submission_files SELECT @Old, files FROM submission_files WHERE submission_id = @id", new { Old, id },
            write.Transaction);
        await write.CommitAsync(default);
    }
}
