using Grader.Verification.Mutants;

namespace Grader.Verification.Tests.Mutants;

public sealed class EquivalentFileTests
{
    [Fact]
    public void Reads_each_mutant_with_its_reason_and_line()
    {
        var file = EquivalentFile.Parse("small", """
            # Why these do nothing wrong.
            - mutant: Iterator/off-by-one-size/1
              reason: A capacity is a hint.
            - mutant: Query/drop-dispose/2
              reason: >-
                There is nothing
                to dispose.
            """);
        Assert.Empty(file.Problems);
        Assert.Equal(
            [new("Iterator/off-by-one-size/1", "A capacity is a hint.", 2), new("Query/drop-dispose/2", "There is nothing to dispose.", 4)],
            file.Entries.Values);
    }

    [Fact]
    public void Takes_an_empty_file_for_no_entry() => Assert.Empty(EquivalentFile.Parse("small", "# Nothing yet.\n").Problems);

    [Theory]
    [InlineData("- mutant: Iterator/drop-dispose/1\n", 1)]
    [InlineData("- mutant: Iterator/drop-dispose/1\n  reason: ''\n", 1)]
    [InlineData("mutant: Iterator/drop-dispose/1\n", 1)]
    [InlineData("- mutant: A/b/1\n  reason: One.\n- mutant: A/b/1\n  reason: Two.\n", 3)]
    [InlineData("- mutant: A/b/1\n  reason: One.\n  because: Two.\n", 1)]
    [InlineData("- mutant: A/b/1\n reason: One.\n", 2)]
    public void Says_by_line_what_is_no_entry(string text, int line)
    {
        var problem = Assert.Single(EquivalentFile.Parse("small", text).Problems);
        Assert.Equal(("graders/small/equivalent.yaml", line), (problem.File, problem.Line));
    }
}
