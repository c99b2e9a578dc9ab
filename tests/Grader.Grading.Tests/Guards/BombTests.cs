namespace Grader.Grading.Tests.Guards;

/// <summary>
/// Source that is made to hang or overflow a compiler, and honest source near the limits, through the real pipeline:
/// the first line says what becomes of it. Two verdicts where a faster machine compiles it within the limit: there it is
/// no bomb.
/// </summary>
[Collection(PipelineCollection.Name)]
public sealed class BombTests(PipelineFixture pipeline)
{
    private const string Slug = "take-every";

    public static TheoryData<string> Files => [.. In("Bombs").Concat(In("NearLimits")).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Guards");

    private static string Honest => Path.Combine(Packs.PackFolders.Find([])[0].Root, "samples", Slug, "Lazy.cs");

    [Theory, MemberData(nameof(Files))]
    public async Task Source_gets_the_verdict_of_its_first_line(string name)
    {
        var file = Path.Combine(Folder, name);

        var result = await pipeline.GradeAsync(Slug, file);

        var said = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Diagnostic.Error)?.Message ?? result.Message;
        Assert.True(File.ReadLines(file).First()["// ".Length..].Split(" or ").Contains(NameOf(result.Verdict)), $"{result.Verdict}: {said}");
    }

    [Fact]
    public async Task Bombs_at_once_do_not_spoil_what_is_graded_beside_them()
    {
        string[] bombs = ["PatternExplosion.cs", "NestedQueries.cs", "PointerStars.cs"];
        var graded = bombs.Select(name => pipeline.GradeAsync(Slug, Path.Combine(Folder, "Bombs", name)))
            .Concat(Enumerable.Range(0, 4).Select(_ => pipeline.GradeAsync(Slug, Honest)));

        var verdicts = (await Task.WhenAll(graded)).Select(result => result.Verdict);

        Assert.Equal([.. Enumerable.Repeat(Verdict.CompileLimit, 3), .. Enumerable.Repeat(Verdict.Passed, 4)], verdicts);
    }

    private static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.cs").Select(file => $"{folder}/{Path.GetFileName(file)}");

    private static string NameOf(Verdict verdict) =>
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(verdict.ToString());
}
