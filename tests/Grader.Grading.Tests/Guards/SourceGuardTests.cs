using Grader.Contracts.Submissions;
using Grader.Grading.Guards;

namespace Grader.Grading.Tests.Guards;

public sealed class SourceGuardTests
{
    private static readonly GuardLimits Limits = new();

    private static readonly string[] TurnedAway =
    [
        "AttributesNest.cs", "BinaryAdditions.cs", "CoalesceChain.cs", "CollectionExpressions.cs", "DirectiveParentheses.cs", "Interpolation.cs",
        "LambdaInference.cs", "LogicalChain.cs", "LongIdentifier.cs", "NestedBlocks.cs", "NestedClasses.cs", "NestedLambdas.cs", "Parentheses.cs",
        "RawInterpolationNested.cs", "SwitchWithManyArms.cs", "VerbatimInterpolationNested.cs",
    ];

    /// <summary>Those that never reach a compiler; the others meet its limits.</summary>
    public static TheoryData<string> Bombs => [.. TurnedAway];

    public static TheoryData<string> HonestFiles => [.. FilesOf("Honest"), .. FilesOf("NearLimits")];

    [Theory, MemberData(nameof(Bombs))]
    public void A_bomb_is_turned_away_with_its_place(string name)
    {
        var problem = SourceGuard.Check([Read("Bombs", name)], Limits);
        Assert.NotNull(problem);
        Assert.Equal(name, problem.File);
        Assert.InRange(problem.Line ?? 0, 3, 5000);
    }

    [Theory, MemberData(nameof(HonestFiles))]
    public void Honest_source_is_let_through(string name) =>
        Assert.Null(SourceGuard.Check([Read(".", name)], Limits));

    [Fact]
    public void After_literals_and_comments_of_every_kind_the_brackets_still_count()
    {
        var file = Read("Honest", "Literals.cs");
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
        Directory.EnumerateFiles(Path.Combine(Packs.PackFolders.Find([])[0].Hidden), "*.cs", SearchOption.AllDirectories),
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

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Guards", folder)).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal);

    private static SourceFile Read(string folder, string name) =>
        new(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Guards", folder, name)));
}
