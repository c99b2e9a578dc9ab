using Grader.Cli.New;
using Grader.Cli.Tests.Running;

namespace Grader.Cli.Tests.New;

[Trait("Lane", "slow")]
public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Writes_a_challenge_that_verifies_at_once()
    {
        var made = await Repository.RunGraderAsync("new", "my-first", "--pack", folder.Path);
        Assert.Equal("", made.Errors);
        Assert.Equal(0, made.ExitCode);

        var verified = await Repository.RunGraderAsync("verify", "my-first", "--pack", folder.Path);
        Assert.True(verified.ExitCode == 0, verified.Output + verified.Errors);
        Assert.Contains("1 challenges, 2 references, 6 wrong solutions, 0 gaps", verified.Output, StringComparison.Ordinal);
        Assert.Contains("sha256:", verified.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "challenges", "challenge.schema.json")));

        var graded = await Repository.RunGraderAsync(
            "grade", "my-first", Path.Combine(folder.Path, "graders", "my-first", "reference", "Iterator.cs"), "--pack", folder.Path);
        Assert.Equal(0, graded.ExitCode);
    }

    [Theory]
    [InlineData("Take_Every", "'Take_Every' is not a slug: a slug is lower-case letters and digits in words joined by '-'")]
    [InlineData("../outside", "'../outside' is not a slug")]
    [InlineData("taken", "There is a challenge 'taken' already: ")]
    public async Task Refuses_in_one_line_what_cannot_be_a_new_challenge(string slug, string problem)
    {
        folder.Write("challenges/taken/README.md", "# Taken");

        var run = await Repository.RunGraderAsync("new", slug, "--pack", folder.Path);

        Assert.Contains(problem, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["taken"], Directory.EnumerateDirectories(Path.Combine(folder.Path, "challenges")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Refuses_in_one_line_a_file_for_a_pack()
    {
        var file = folder.Write("notes.txt", "no pack");

        var run = await Repository.RunGraderAsync("new", "mine", "--pack", file);

        Assert.Equal([$"grader: '{file}' is a file; name a folder."], run.ErrorLines);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData(
        "concepts:\n  - concept: iterators\n    title: A\n    challenges:\n      - slug: one\n        prerequisites: []\n"
        + "  - concept: async\n    title: B\n    challenges:\n      - { slug: two }\n",
        "        prerequisites: []\n      - { slug: mine }\n  - concept: async")]
    [InlineData(
        "concepts:\n  - concept: async\n    title: B\n    challenges:\n    - slug: two\n",
        "    - slug: two\n  - concept: iterators\n    title: iterators\n    challenges:\n      - { slug: mine }\n")]
    public void Puts_the_challenge_onto_the_path_and_leaves_the_rest_as_it_is(string path, string expected)
    {
        var changed = PathEntry.Append(path, "mine", "iterators");

        Assert.Contains(expected, changed, StringComparison.Ordinal);
        Assert.All(path.Split('\n'), line => Assert.Contains(line, changed, StringComparison.Ordinal));
    }
}
