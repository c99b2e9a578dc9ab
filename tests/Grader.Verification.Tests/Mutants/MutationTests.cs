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

    [Fact]
    public void Breaks_the_enumerator_of_a_class_that_is_a_sequence_itself()
    {
        const string ones = """
            public sealed class Ones(int count) : IEnumerable<int>
            {
                public IEnumerator<int> GetEnumerator() => Enumerable.Repeat(1, count).GetEnumerator();

                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
            """;
        var mutants = Of(ones);
        Assert.Equal(["buffer-before", "keep-in-list", "keep-in-static", "off-by-one-size"],
            mutants.Select(mutant => mutant.Id.Split('/')[1]));
        Assert.All(mutants, mutant => Assert.Empty(Compiled.Errors(mutant.File.Content)));
    }

    [Fact]
    public void Keeps_what_an_object_is_sent()
    {
        const string sum = """
            public sealed class Sum
            {
                private int sum;

                public int Send(int value)
                {
                    return sum += value;
                }
            }
            """;
        var mutants = Of(sum).Where(mutant => mutant.Id.Contains("/keep-", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["keep-in-list", "keep-in-static"], mutants.Select(mutant => mutant.Id.Split('/')[1]));
        Assert.All(mutants, mutant => Assert.Contains("+        Kept.Add(value);", mutant.Diff, StringComparison.Ordinal));
        Assert.All(mutants, mutant => Assert.Empty(Compiled.Errors(mutant.File.Content)));
    }

    [Fact]
    public void Leaves_alone_what_could_not_show_because_nothing_is_given_and_nothing_throws()
    {
        const string ones = """
            public static class Solution
            {
                public static IEnumerable<int> Ones()
                {
                    while (true)
                        yield return 1;
                }
            }
            """;
        Assert.Equal(["buffer-before", "keep-in-list", "keep-in-static"], Of(ones).Select(mutant => mutant.Id.Split('/')[1]));
    }

    [Fact]
    public void Reads_not_ahead_where_everything_is_read_before_anything_comes_out()
    {
        const string sum = """
            public static class Solution
            {
                public static int Sum(IEnumerable<int> source) => source.Sum();
            }
            """;
        Assert.DoesNotContain("read-one-ahead", Of(sum).Select(mutant => mutant.Id.Split('/')[1]));
    }

    private static Mutant[] Of(string source) =>
        [
            .. Mutation.Of(
                new Solution("small", SolutionKind.Reference, "reference/Iterator.cs", new SourceFile("Iterator.cs", source), null),
                given: null),
        ];
}
