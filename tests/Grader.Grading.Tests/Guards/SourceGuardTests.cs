using Grader.Contracts.Submissions;
using Grader.Grading.Guards;
using Grader.Testing;
using Grader.Testing.Submissions;

namespace Grader.Grading.Tests.Guards;

public sealed class SourceGuardTests
{
    private static readonly GuardLimits Limits = new();

    /// <summary>Those that never reach a compiler; the others meet its limits.</summary>
    public static TheoryData<string> Bombs => Named(isStopped: true);

    public static TheoryData<string> HonestFiles => Named(isStopped: false);

    [Theory, MemberData(nameof(Bombs))]
    public void A_bomb_is_turned_away_with_its_place(string name)
    {
        var file = Read(name);
        var problem = SourceGuard.Check([file], Limits);
        Assert.NotNull(problem);
        Assert.Equal(file.Name, problem.File);
        Assert.InRange(problem.Line ?? 0, 3, 5000);
    }

    [Fact]
    public void Bombs_and_honest_files_are_found() =>
        Assert.Equal((true, true), (Bombs.Count >= 16, HonestFiles.Count >= 22));

    [Theory, MemberData(nameof(HonestFiles))]
    public void Honest_source_is_let_through(string name) =>
        Assert.Null(SourceGuard.Check([Read(name)], Limits));

    [Fact]
    public void After_literals_and_comments_of_every_kind_the_brackets_still_count()
    {
        var file = Read("honest/near-limits/Literals");
        var bomb = file with { Content = file.Content + "class C { int x = " + new string('(', Limits.BracketDepth) + ";" };
        var problem = SourceGuard.Check([bomb], Limits);
        Assert.Equal(file.Content.Count(character => character == '\n') + 1, problem?.Line);
        Assert.Contains($"{Limits.BracketDepth}", problem?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void A_comment_and_a_literal_end_where_the_compiler_ends_them(string lineEnd)
    {
        var brackets = new string('(', Limits.BracketDepth + 1);
        foreach (var open in new[] { "// x", "\"x", "$\"x", "'x" })
            Assert.Equal(2, SourceGuard.Check([new("A.cs", open + lineEnd + brackets)], Limits)?.Line);
    }

    [Fact]
    public void Every_solution_of_the_repository_is_let_through() => Assert.All(
        Directory.EnumerateFiles(Repository.PathOf("graders"), "*.cs", SearchOption.AllDirectories),
        path => Assert.Null(SourceGuard.Check([new(Path.GetFileName(path), File.ReadAllText(path))], Limits)));

    [Fact]
    public void The_words_of_all_files_count_together()
    {
        var half = string.Concat(Enumerable.Repeat("x ", (Limits.Tokens / 2) + 1));
        Assert.Null(SourceGuard.Check([new("A.cs", half)], Limits));
        Assert.Equal("B.cs", SourceGuard.Check([new("A.cs", half), new("B.cs", half)], Limits)?.File);
    }

    [Fact]
    public void Any_text_is_scanned_to_its_end()
    {
        var random = new Random(7_301);
        const string alphabet = "$@\"'{}()[]=>/*\\\n x";
        for (var run = 0; run < 2_000; run++)
            SourceGuard.Check([new("A.cs", new string(random.GetItems<char>(alphabet, 60)))], Limits);
    }

    private static TheoryData<string> Named(bool isStopped) =>
        [.. Suite.All.Where(program => program.IsStoppedByGuard == isStopped).Select(program => program.Name)];

    private static SourceFile Read(string name) => Suite.Find(name).Files![0];
}
