using Grader.Contracts.Submissions;
using Grader.Grading.Packs;
using Grader.Verification.Mutants.Mutators;
using Grader.Verification.Solutions;

namespace Grader.Verification.Mutants;

/// <summary>Makes the mutants of a challenge's reference solutions.</summary>
public static class Mutation
{
    internal static IReadOnlyList<Mutator> Mutators { get; } =
    [
        new BufferBefore(), new BufferInside(), new ReadOneAhead(), new DropDispose(), new EnumerateTwice(), new ValidateLate(),
        new ValidateEarly(), new ValidateNever(), new CallTwice(), new KeepInList(), new KeepInStatic(), new ShareBuffer(), new CatchAll(),
        new DropConfigureAwait(), new DropToken(), new OffByOneComparison(), new OffByOneSize(),
        new AskAfterTheEnd(), new ReadCollectionsAgain(), new TrustPeek(), new CompareWithOne(), new AssumeLocalTime(), new NarrowNumber(),
    ];

    /// <summary>All of one challenge, each text once. Whether they compile is found out by grading them.</summary>
    public static IReadOnlyList<Mutant> Of(string slug, PackSnapshot published)
    {
        var challenge = published.Catalogue.Find(slug);
        return
        [
            .. Solution.Of(slug, published.Folders[slug]).Where(solution => solution.Kind is SolutionKind.Reference)
                .SelectMany(solution => Of(solution, challenge?.Given, challenge?.Properties.Keys))
                .DistinctBy(mutant => mutant.File.Content),
        ];
    }

    /// <param name="promised">The challenge's properties; null for all.</param>
    internal static IEnumerable<Mutant> Of(Solution reference, string? given, IEnumerable<string>? promised = null)
    {
        var source = reference.File.Content.ReplaceLineEndings("\n");
        var model = new ReferenceModel(source, given);
        return from mutator in Mutators
               where mutator.Property is not { } property || promised is null || promised.Contains(property)
               from edit in mutator.Edits(model).Index()
               let broken = edit.Item.Apply(model.Text)
               where broken != source
               select new Mutant(
                   reference.Slug,
                   $"{Path.GetFileNameWithoutExtension(reference.File.Name)}/{mutator.Id}/{edit.Index + 1}",
                   mutator.Sentence,
                   reference.Name,
                   new SourceFile(reference.File.Name, broken),
                   UnifiedDiff.Between(reference.Name, source, broken));
    }
}
