using System.Text.Json;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Examples;

/// <summary>The scripts for classrooms, against a service with nothing replaced.</summary>
[Trait("Lane", "slow")]
public sealed class ShellExampleTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private RunningService service = null!;

    public async Task InitializeAsync() => service = await RunningService.StartAsync(folder.Path);

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("Lazy.cs", 0)]
    [InlineData("Eager.cs", 1)]
    public async Task A_classroom_workflow_annotates_and_leaves_a_report(string sample, int exitCode)
    {
        folder.Write("take-every/Solution.cs", Repository.Read("samples", "take-every", sample));

        var (code, output, errors) = await GradeAsync(service.Client.BaseAddress!);

        Assert.True(code == exitCode, $"{code}\n{output}\n{errors}");
        Assert.Equal(exitCode == 1, output.Contains("::error title=LZ-PULL%3A ", StringComparison.Ordinal));
        Assert.Contains("::notice title=Grader::take-every: ", output, StringComparison.Ordinal);
        Assert.StartsWith("<?xml", await File.ReadAllTextAsync(folder.File("report.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_classroom_workflow_annotates_the_file_in_its_folder()
    {
        folder.Write("take-every/Solution.cs", "class Solution { int x = }");

        var (_, output, _) = await GradeAsync(service.Client.BaseAddress!);

        Assert.Contains("::error file=take-every/Solution.cs,line=1,col=26,title=CS1525::", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_classroom_workflow_calls_a_refusal_by_the_service_no_failure_of_the_student()
    {
        folder.Write("take-every/Solution.cs", "class Solution { }");

        var (code, output, errors) = await GradeAsync(new Uri(service.Client.BaseAddress!, "elsewhere/"));

        Assert.Equal(3, code);
        Assert.Equal("::warning title=Not graded::The service could not grade the work. Run the job again later.\n", output);
        Assert.Contains("urn:grader:problem:not-found", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lazy.cs")]
    [InlineData("Eager.cs")]
    public async Task Gradescope_gets_its_results(string sample)
    {
        folder.Write("submission/Solution.cs", Repository.Read("samples", "take-every", sample));

        var results = await AutogradeAsync(service.Client.BaseAddress!, exitCode: 0);

        Assert.Equal(sample == "Lazy.cs" ? 20 : 8, results.GetProperty("score").GetInt32());
        Assert.NotEmpty(results.GetProperty("tests").EnumerateArray());
    }

    [Theory]
    [InlineData("notes.txt", "There is no .cs file in the submission.")]
    [InlineData("My Solution.cs", "/files/0/name: ")]
    public async Task Gradescope_shows_why_files_cannot_be_graded(string name, string reason)
    {
        folder.Write($"submission/{name}", "class Solution { }");

        var results = await AutogradeAsync(service.Client.BaseAddress!, exitCode: 0);

        Assert.Equal(0, results.GetProperty("score").GetInt32());
        Assert.StartsWith(reason, results.GetProperty("output").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gradescope_gets_no_score_if_the_service_does_not_take_the_submission()
    {
        folder.Write("submission/Solution.cs", "class Solution { }");

        var results = await AutogradeAsync(new Uri(service.Client.BaseAddress!, "elsewhere/"), exitCode: 1);

        Assert.False(results.TryGetProperty("score", out _));
        Assert.Equal(
            "The service did not take the submission. That says nothing about the work.", results.GetProperty("output").GetString());
    }

    private async Task<(int ExitCode, string Output, string Errors)> GradeAsync(Uri address)
    {
        await using var run = ExampleRun.Start(
            Repository.PathOf("examples", "github-classroom", "grade.sh"), ["take-every", "take-every"], folder.Path,
            new Dictionary<string, string> { ["GRADER_URL"] = Address(address), ["GRADER_KEY"] = RunningService.Key });
        return await run.EndAsync();
    }

    private async Task<JsonElement> AutogradeAsync(Uri address, int exitCode)
    {
        folder.Write("source/config.sh", $"GRADER_URL={Address(address)}\nGRADER_KEY={RunningService.Key}\nCHALLENGE=take-every\n");
        folder.Write("submission_metadata.json", """{ "id": 1, "users": [{ "id": 7, "name": "Zoë" }], "previous_submissions": [] }""");
        await using var run = ExampleRun.Start(
            Repository.PathOf("examples", "gradescope", "run_autograder"), [], folder.Path,
            new Dictionary<string, string> { ["AUTOGRADER_ROOT"] = folder.Path });
        var (code, output, errors) = await run.EndAsync();
        Assert.True(code == exitCode, $"{code}\n{output}\n{errors}");
        return JsonElement.Parse(await File.ReadAllTextAsync(folder.File("results/results.json")));
    }

    private static string Address(Uri address) => address.AbsoluteUri.TrimEnd('/');
}
