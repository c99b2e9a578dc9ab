using System.Formats.Tar;
using System.IO.Compression;
using Grader.Grading.Packs;

namespace Grader.Grading.Tests.Packs;

public sealed class PackArchiveTests
{
    private static readonly ChallengeVersion Stored = PackSnapshot.Load(PackFolders.Find([])).Find("take-every")!;

    [Fact]
    public void What_comes_out_is_the_version_that_went_in()
    {
        var read = PackArchive.Read("take-every", Stored.Version!, PackArchive.Write(Stored));

        Assert.Equal(Stored.Version, read.Version);
        Assert.Equal(Stored.Public.Statement, read.Public.Statement);
        Assert.Equal(Stored.Public.Properties, read.Public.Properties);
        Assert.Equal(Stored.Settings.TestCpu, read.Settings.TestCpu);
        Assert.Equal(Stored.Hidden!.Tests, read.Hidden!.Tests);
        Assert.Equal(Stored.Hidden.References, read.Hidden.References);
    }

    [Fact]
    public void The_same_version_is_the_same_archive() => Assert.Equal(PackArchive.Write(Stored), PackArchive.Write(Stored));

    [Fact]
    public void It_is_a_tar_that_other_programs_read()
    {
        using var tar = new TarReader(new GZipStream(new MemoryStream(PackArchive.Write(Stored)), CompressionMode.Decompress));
        var names = new List<string>();
        while (tar.GetNextEntry() is { } entry) names.Add(entry.Name);

        Assert.Contains("challenges/take-every/challenge.yaml", names);
        Assert.Contains("graders/take-every/LazinessTests.cs", names);
        Assert.DoesNotContain(names, name => name.Contains("/wrong/", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_version_than_the_one_that_was_asked_for_is_refused()
    {
        var refused = Assert.Throws<InvalidDataException>(() => PackArchive.Read("take-every", "sha256:0", PackArchive.Write(Stored)));

        Assert.Contains(Stored.Version!, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(2000)]
    public void An_archive_that_was_cut_off_is_refused(int length) =>
        Assert.Throws<InvalidDataException>(() => PackArchive.Read("take-every", Stored.Version!, PackArchive.Write(Stored)[..length]));
}
