using Grader.Contracts.Submissions;
using Grader.Verification.Mutants;
using Grader.Verification.Solutions;

namespace Grader.Verification.Tests.Mutants;

public sealed class MutationTests
{
    private const string Source = """
        public static class Solution
        {
            public static IEnumerable<int> Doubled(IEnumerable<int> source)
            {
                foreach (var item in source)
                    yield return 2 * item;
            }
        }

        """;

    [Fact]
    public void Gives_the_same_ids_and_texts_every_time() => Assert.Equal(Of(Source), Of(Source));

    [Fact]
    public void Gives_each_mutant_an_id_of_its_own() => Assert.Distinct(Of(Source).Select(mutant => mutant.Id));

    [Fact]
    public void Keeps_the_ids_when_only_comments_and_empty_lines_change() =>
        Assert.Equal(Of(Source).Select(mutant => mutant.Id), Of($"// A comment.\n\n{Source}").Select(mutant => mutant.Id));

    [Fact]
    public void Does_not_mind_how_lines_end() => Assert.Equal(Of(Source), Of(Source.ReplaceLineEndings("\r\n")));

    [Fact]
    public void Leaves_arrays_of_sources_alone_because_copying_them_breaks_nothing()
    {
        const string chain = """
            public static class Solution
            {
                public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
                {
                    foreach (var source in sources)
                        foreach (var item in source)
                            yield return item;
                }
            }
            """;
        var mutant = Assert.Single(Of(chain), mutant => mutant.Id.StartsWith("Iterator/buffer-inside/", StringComparison.Ordinal));
        Assert.Contains("+            foreach (var item in source.ToArray().AsEnumerable())", mutant.Diff, StringComparison.Ordinal);
    }

    private static Mutant[] Of(string source) =>
        [.. Mutation.Of(new Solution("small", SolutionKind.Reference, "reference/Iterator.cs", new SourceFile("Iterator.cs", source), null), given: null)];
}
