using Grader.Grading.Packs;

namespace Grader.Grading.Tests;

public sealed class LivePacksTests : IDisposable
{
    private const int Kept = 16;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("grader-live-packs-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_is_in_service_is_found_without_a_version_and_what_was_by_its_own()
    {
        var (first, second) = (Reading("one"), Reading("two"));
        var packs = new LivePacks(first);

        packs.Replace(second);

        Assert.Same(second.Find("odd"), packs.Find("odd", version: null));
        Assert.Same(first.Find("odd"), packs.Find("odd", first.Find("odd")!.Version));
        Assert.Null(packs.Find("odd", "sha256:never"));
        Assert.NotEqual(first.Find("odd")!.Version, second.Find("odd")!.Version);
    }

    [Fact]
    public void A_challenge_that_went_is_found_by_its_version_alone()
    {
        var only = Reading("one");
        var packs = new LivePacks(only);

        packs.Replace(PackSnapshot.Load([]));

        Assert.Null(packs.Find("odd", version: null));
        Assert.NotNull(packs.Find("odd", only.Find("odd")!.Version));
    }

    [Fact]
    public void So_many_earlier_versions_are_kept_and_no_more()
    {
        PackSnapshot[] readings = [.. Enumerable.Range(0, Kept + 2).Select(number => Reading($"{number}"))];
        var packs = new LivePacks(readings[0]);
        foreach (var next in readings[1..]) packs.Replace(next);

        Assert.Null(packs.Find("odd", readings[0].Find("odd")!.Version));
        Assert.NotNull(packs.Find("odd", readings[1].Find("odd")!.Version));
    }

    private PackSnapshot Reading(string statement)
    {
        Write("challenges/odd/challenge.yaml", "title: Odd\nsummary: Odd.\nconcept: iterators\ndifficulty: 1\nproperties:\n  VAL: 10\n");
        Write("challenges/odd/README.md", statement);
        Write("challenges/odd/Starter.cs", "public static class Solution;");
        Write("graders/odd/OddTests.cs", "public class OddTests;");
        return PackSnapshot.Load([new(folder.FullName)]);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
