using System.Text.Json;
using Grader.Cli.Tests.Running;

namespace Grader.Cli.Tests.Rigs;

[Trait("Lane", "slow")]
public sealed class FlakesTests
{
    [Fact]
    public async Task Prints_one_document_with_every_property_and_counts_beside_progress_on_stderr()
    {
        var run = await Repository.RunRigAsync("flakes", "4", "--seed", "7", "--load", "1", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var root = document.RootElement;
        Assert.Equal("grader.rigs.flakes/1", root.GetProperty("schema").GetString());
        Assert.Equal((4, 4, 0), (Count("wanted"), Count("gradings"), Count("changes")));
        Assert.Equal(4, root.GetProperty("properties").EnumerateArray().Sum(property => property.GetProperty("gradings").GetInt32()));
        Assert.Equal(0, run.ExitCode);

        int Count(string name) => root.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task Prints_a_row_for_each_property_and_a_sum()
    {
        var run = await Repository.RunRigAsync("flakes", "2", "--seed", "7", "--load", "0", "--property", "MM-RETAIN");

        Assert.Contains("MM-RETAIN", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 gradings, 0 changes, 0 inconclusive (seed 7, 0 busy processes)", run.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }
}
