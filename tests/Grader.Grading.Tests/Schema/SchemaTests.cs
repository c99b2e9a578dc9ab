using System.Text.Json;
using Grader.Grading.Packs;
using Grader.Grading.Packs.Yaml;
using Json.Schema;

namespace Grader.Grading.Tests.Schema;

/// <summary>The committed schema, which authors' editors use, accepts what the reader accepts.</summary>
public sealed class SchemaTests
{
    private static readonly PackSnapshot Repository = PackSnapshot.Load(PackFolders.Find([]));

    private static readonly JsonSchema Committed = JsonSchema.FromText(
        File.ReadAllText(Path.Combine(PackFolders.Find([])[0].Public, "challenge.schema.json")),
        new BuildOptions { SchemaRegistry = new() });

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var kind in new[] { "accepted", "refused" })
            {
                foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Schema", "Files", kind)))
                    files.Add(kind, Path.GetFileName(path));
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_and_reader_agree(string kind, string file)
    {
        var yaml = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schema", "Files", kind, file));
        var problems = new List<PackProblem>();

        var read = ChallengeYaml.Read("twice", file, yaml, problems);

        Assert.Equal(kind == "accepted", read is not null);
        Assert.Equal(kind == "accepted", IsValid(yaml));
        Assert.All(problems, problem => Assert.True(problem is { Line: > 0, Message.Length: > 0 }, problem.ToString()));
    }

    [Fact]
    public void All_challenges_are_valid_and_tell_editors_where_the_schema_is() => Assert.All(Repository.Catalogue.Challenges, challenge =>
    {
        var yaml = File.ReadAllText(Path.Combine(Repository.Folders[challenge.Slug].Public, challenge.Slug, "challenge.yaml"));
        Assert.True(IsValid(yaml), challenge.Slug);
        Assert.StartsWith("# yaml-language-server: $schema=../challenge.schema.json\n", yaml, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_challenge_says_what_it_teaches() => Assert.All(Repository.Catalogue.Challenges, challenge => Assert.Contains(
        "\nteaches: ", File.ReadAllText(Path.Combine(Repository.Folders[challenge.Slug].Public, challenge.Slug, "challenge.yaml"))));

    [Fact]
    public void The_schema_knows_the_properties_that_the_grader_knows()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(PackFolders.Find([])[0].Public, "challenge.schema.json")));
        var properties = schema.RootElement.GetProperty("properties").GetProperty("properties").GetProperty("properties");
        var ids = properties.EnumerateObject().Select(id => id.Name);
        Assert.Equal(KnownProperties.Ids.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    private static bool IsValid(string yaml) =>
        YamlTree.Parse(yaml).Root is { } root && Committed.Evaluate(JsonSerializer.SerializeToElement(root)).IsValid;
}
