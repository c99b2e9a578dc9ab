using System.Text.Json;
using System.Xml.Linq;
using Grader.Cli.Bench;
using Grader.Cli.Tests.Running;

namespace Grader.Cli.Tests.Bench;

public sealed class BenchTests
{
    /// <summary>That all of it is measured; how long it took decides nothing.</summary>
    [Fact]
    [Trait("Lane", "slow")]
    public async Task Measures_the_pipeline_and_the_service()
    {
        using var folder = new TemporaryFolder();
        var picture = Path.Combine(folder.Path, "bench.svg");

        var run = await Repository.RunGraderAsync(
            ["bench", "take-every", "--count", "2", "--with", "service", "--format", "json", "--svg", picture], folder.Path);

        Assert.Equal(0, run.ExitCode);
        using var document = JsonDocument.Parse(run.Output);
        var figures = document.RootElement.GetProperty("figures");
        Assert.Equal(2, figures.GetProperty("count").GetInt32());
        Assert.All(Numbers(figures.GetProperty("pipeline")).Concat(Numbers(figures.GetProperty("service"))), Measured);
        Assert.Equal(JsonValueKind.Null, figures.GetProperty("dotnetTest").ValueKind);
        Assert.Equal("svg", XDocument.Load(picture).Root?.Name.LocalName);
    }

    [Fact]
    public void Draws_a_longer_bar_for_a_longer_time()
    {
        var figures = new BenchFigures(
            1, new(new(50, 40), new(10, 9), Cold: 900, new(60, 120), Policy: 0.2, CompileMs: 12, RunMs: 48, PerSecond: 20, Cpu: 100),
            Service: null, DotnetTest: null);

        var bars = XDocument.Parse(BenchChart.Draw(figures, "2 cores & more")).Descendants()
            .Where(element => element.Name.LocalName == "rect").Skip(1).Select(bar => (double)bar.Attribute("width")!).ToArray();

        // In the order in which they are drawn.
        double[] times = [50, 10, 900, 60, 120, 100];
        Assert.Equal(times.Zip(bars).OrderBy(bar => bar.First).Select(bar => bar.Second), bars.Order());
    }

    private static IEnumerable<(string Path, double Value)> Numbers(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Number => [(path, element.GetDouble())],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value, $"{path}/{member.Name}")),
        _ => [],
    };

    // Ticks of 10 ms can miss the CPU of a few compilations.
    private static void Measured((string Path, double Value) figure)
    {
        if (!figure.Path.EndsWith("cpu", StringComparison.Ordinal)) Assert.True(figure.Value > 0, $"{figure.Path} is {figure.Value}");
    }
}
