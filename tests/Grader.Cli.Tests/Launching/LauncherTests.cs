using Grader.Cli.Tests.Running;

namespace Grader.Cli.Tests.Launching;

[Trait("Lane", "slow")]
public sealed class LauncherTests : IDisposable
{
    private readonly MiniatureCheckout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task Builds_at_the_first_start_and_not_at_the_second()
    {
        var first = await checkout.StartAsync([]);
        var second = await checkout.StartAsync([]);

        Assert.Equal(["grader: building src/Grader.Cli/Grader.Cli.csproj …"], first.ErrorLines);
        Assert.Empty(second.ErrorLines);
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task Hands_over_arguments_folder_input_and_exit_code()
    {
        var elsewhere = Path.GetTempPath().TrimEnd('/');

        var run = await checkout.StartAsync(["doctor", "two words", "--x=*"], elsewhere, "typed");

        Assert.Equal($"first: doctor|two words|--x=* in {elsewhere}\ntyped", run.Output);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public async Task Builds_again_when_a_source_is_edited_even_to_an_older_time()
    {
        await checkout.StartAsync([]);
        var source = checkout.Source("Edition.cs");
        await File.WriteAllTextAsync(source, (await File.ReadAllTextAsync(source)).Replace("first", "other", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(source, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var run = await checkout.StartAsync([]);

        Assert.StartsWith("other:", run.Output, StringComparison.Ordinal);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task Builds_again_when_a_source_is_deleted_and_shows_why_that_fails()
    {
        await checkout.StartAsync([]);
        File.Delete(checkout.Source("Edition.cs"));

        var run = await checkout.StartAsync([]);

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("CS0103", run.Errors, StringComparison.Ordinal);
        Assert.Equal("grader: the build of src/Grader.Cli/Grader.Cli.csproj failed (see above).", run.ErrorLines[^1]);
    }

    [Fact]
    public async Task Builds_once_for_several_starts_at_the_same_time()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => checkout.StartAsync([])));

        Assert.All(runs, run => Assert.StartsWith("first:", run.Output, StringComparison.Ordinal));
        Assert.Single(runs, run => run.ErrorLines.Count > 0);
    }
}
