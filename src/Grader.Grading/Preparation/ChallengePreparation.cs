using System.Runtime.CompilerServices;
using Grader.Grading.Compilation;
using Grader.Grading.Packs;

namespace Grader.Grading.Preparation;

/// <summary>Compiles each version of a challenge once, when it is first needed, and keeps it while it can be asked for.</summary>
internal sealed class ChallengePreparation(CompilerPool compilers, IReadOnlyList<AssemblyImage> testLibraries)
{
    private readonly ConditionalWeakTable<ChallengeVersion, Preparation> prepared = [];

    /// <summary>What turned out to be wrong with it. For authors only.</summary>
    public IReadOnlyList<PackProblem> ProblemsOf(ChallengeVersion challenge) =>
        prepared.TryGetValue(challenge, out var preparation) ? preparation.Problems : [];

    /// <param name="isBackground">No submission waits for it.</param>
    /// <exception cref="BrokenChallengeException">The pack is at fault.</exception>
    public async Task<PreparedChallenge> PrepareAsync(ChallengeVersion challenge, CancellationToken cancellationToken, bool isBackground = false)
    {
        var once = prepared.GetValue(challenge, edition => new(() => CompileAsync(edition, isBackground)));
        try
        {
            return await once.Task.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (BrokenChallengeException exception)
        {
            once.Problems = exception.Problems;
            throw;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The machine's fault, not the pack's: the next submission tries again.
            prepared.Remove(challenge);
            throw;
        }
    }

    /// <summary>The same challenge with the examples of its statement in place of the hidden tests.</summary>
    /// <exception cref="BrokenChallengeException">They do not compile.</exception>
    public async Task<PreparedChallenge> PrepareStatementAsync(PreparedChallenge challenge, StatementExample example)
    {
        var author = new AuthorCompiler(compilers, challenge.Public.Slug, $"{challenge.Version}/statement");
        var tests = new CompileJob(PreparedChallenge.TestAssembly, [new(PublicFiles.Statement, example.ToTests())])
        {
            References = [.. challenge.Shared, challenge.Contract, .. testLibraries],
        };
        return challenge with
        {
            Tests = await author.CompileAsync(tests, "challenges").ConfigureAwait(false),
            Manifest = [.. example.TestNames.Select((name, index) => HiddenTest.OfStatement(name, index + 1))],
        };
    }

    // Shared by everybody who waits for it, so no single caller's cancellation ends it.
    private async Task<PreparedChallenge> CompileAsync(ChallengeVersion edition, bool isBackground)
    {
        var challenge = edition.Public;
        var hidden = HiddenFiles.Require(challenge.Slug, edition.Hidden);
        var author = new AuthorCompiler(compilers, challenge.Slug, hidden.Version, isBackground);

        var given = challenge.Given is { } source
            ? await author.CompileAsync(new(PreparedChallenge.GivenAssembly, [new(PublicFiles.Given, source)]), "challenges").ConfigureAwait(false)
            : null;
        IReadOnlyList<AssemblyImage> shared = given is null ? [] : [given];
        var contract = await author.CompileAsync(
            new(PreparedChallenge.SubmissionAssembly, [new(PublicFiles.Starter, challenge.Starter)]) { References = shared }, "challenges")
            .ConfigureAwait(false);
        var reference = await author.CompileAsync(
            new(PreparedChallenge.ReferenceAssembly, [hidden.References[0]]) { References = shared }, "graders", $"{HiddenFiles.ReferenceFolder}/").ConfigureAwait(false);

        var tests = new CompileJob(PreparedChallenge.TestAssembly, hidden.Tests)
        {
            GlobalUsings = ["Xunit", "Grader.Probes"],
            References = [.. shared, contract, .. testLibraries],
            AliasedReference = (reference, "reference"),
        };
        var withManifest = await author.CompileAsync(tests with { Defines = ["MANIFEST"] }, "graders").ConfigureAwait(false);
        var concealed = ConcealedTests.Of(hidden.Tests, ManifestReader.Read(edition, withManifest.Bytes));
        var runnable = await author.CompileAsync(tests with { Files = concealed.Files }, "graders").ConfigureAwait(false);
        return new(
            challenge, edition.Settings, hidden.Version, given, contract, runnable,
            ReferenceUse.IsIn(runnable) ? reference : null, concealed.Manifest);
    }

    private sealed class Preparation(Func<Task<PreparedChallenge>> compile)
    {
        public Lazy<Task<PreparedChallenge>> Task { get; } = new(compile);

        public IReadOnlyList<PackProblem> Problems { get; set; } = [];
    }
}
