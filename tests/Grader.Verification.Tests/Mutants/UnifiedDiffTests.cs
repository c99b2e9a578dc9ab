using Grader.Verification.Mutants;

namespace Grader.Verification.Tests.Mutants;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Shows_a_changed_line_with_two_lines_around_it() => Assert.Equal(
        "--- A.cs\n+++ mutant\n@@ -2,5 +2,5 @@\n b\n c\n-d\n+D\n e\n f\n",
        UnifiedDiff.Between("A.cs", "a\nb\nc\nd\ne\nf\ng\n", "a\nb\nc\nD\ne\nf\ng\n"));

    [Fact]
    public void Shows_what_was_put_at_the_end() => Assert.Equal(
        "--- A.cs\n+++ mutant\n@@ -1,2 +1,4 @@\n a\n b\n+\n+c\n", UnifiedDiff.Between("A.cs", "a\nb\n", "a\nb\n\nc\n"));

    [Fact]
    public void Makes_one_hunk_of_changes_near_each_other_and_two_of_those_that_are_not()
    {
        Assert.Equal(
            "--- A.cs\n+++ mutant\n@@ -1,5 +1,5 @@\n-a\n+A\n b\n c\n d\n-e\n+E\n",
            UnifiedDiff.Between("A.cs", "a\nb\nc\nd\ne\n", "A\nb\nc\nd\nE\n"));
        Assert.Equal(
            "--- A.cs\n+++ mutant\n@@ -1,3 +1,2 @@\n-a\n b\n c\n@@ -6,3 +5,3 @@\n f\n g\n-h\n+H\n",
            UnifiedDiff.Between("A.cs", "a\nb\nc\nd\ne\nf\ng\nh\n", "b\nc\nd\ne\nf\ng\nH\n"));
    }
}
