using Grader.Contracts.Submissions;
using Grader.Verification.Mutants;
using Grader.Verification.Solutions;

namespace Grader.Verification.Tests.Mutants;

/// <summary>
/// Each mutator on a small reference of its own. <c>Sources/&lt;id&gt;/Mutants.diff</c> is what its sentence promises, read and
/// approved by a person.
/// </summary>
public sealed class MutatorTests
{
    private static readonly string Sources = Path.Combine(AppContext.BaseDirectory, "Mutants", "Sources");

    public static TheoryData<string> Mutators => [.. Mutation.Mutators.Select(mutator => mutator.Id)];

    [Fact]
    public void Every_mutator_has_an_id_and_a_sentence_of_its_own()
    {
        Assert.All(Mutation.Mutators, mutator => Assert.Matches("^[a-z]+(-[a-z]+)*$", mutator.Id));
        Assert.Distinct(Mutation.Mutators.Select(mutator => mutator.Id));
        Assert.Distinct(Mutation.Mutators.Select(mutator => mutator.Sentence));
    }

    [Theory, MemberData(nameof(Mutators))]
    public void Changes_what_its_sentence_says_and_nothing_else(string mutator) =>
        Assert.Equal(File.ReadAllText(Path.Combine(Sources, mutator, "Mutants.diff")), DiffsOf(mutator));

    [Theory, MemberData(nameof(Mutators))]
    public void Makes_mutants_that_compile(string mutator)
    {
        var mutants = MutantsOf(mutator);
        Assert.NotEmpty(mutants);
        Assert.All(mutants, mutant => Assert.Empty(Compiled.Errors(mutant.File.Content)));
    }

    private static string DiffsOf(string mutator) => string.Concat(MutantsOf(mutator).Select(mutant => $"{mutant.Id}\n{mutant.Diff}\n"));

    private static Mutant[] MutantsOf(string mutator)
    {
        var source = File.ReadAllText(Path.Combine(Sources, mutator, "Reference.cs"));
        Assert.Empty(Compiled.Errors(source));
        var reference = new Solution("small", SolutionKind.Reference, "Reference.cs", new SourceFile("Reference.cs", source), null);
        return [.. Mutation.Of(reference, given: null).Where(mutant => mutant.Id.Split('/')[1] == mutator)];
    }
}
