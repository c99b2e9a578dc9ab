using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using Grader.Grading.Compilation;
using Grader.Grading.Packs;
using Grader.Grading.Packs.Manifest;

namespace Grader.Grading.Preparation;

/// <summary>Compiles each version of a challenge once, when it is first needed, and keeps it as long as the version.</summary>
/// <param name="testLibraries">What hidden tests are compiled against.</param>
/// <param name="before">What earlier starts have compiled.</param>
internal sealed class ChallengePreparation(
    CompilerPool compilers, IReadOnlyList<AssemblyImage> testLibraries, Precompiler precompiler, CompiledFolder before)
{
    private readonly ConditionalWeakTable<ChallengeVersion, Preparation> prepared = [];

    /// <summary>The faults that preparing this version has found. For authors only.</summary>
    public IReadOnlyList<PackProblem> ProblemsOf(ChallengeVersion version) =>
        prepared.TryGetValue(version, out var preparation) ? preparation.Problems : [];

    /// <param name="isBackground">No submission waits for it.</param>
    /// <exception cref="BrokenChallengeException">The pack is at fault.</exception>
    public async Task<PreparedChallenge> PrepareAsync(
        ChallengeVersion version, CancellationToken cancellationToken, bool isBackground = false)
    {
        var preparation = prepared.GetValue(version, version => new(() => CompileAsync(version, isBackground)));
        try
        {
            return await preparation.Task.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (BrokenChallengeException exception)
        {
            preparation.Problems = exception.Problems;
            throw;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The machine's fault, not the pack's: the next submission tries again.
            prepared.Remove(version);
            throw;
        }
    }

    /// <summary>The same challenge with the examples of its statement instead of the hidden tests.</summary>
    /// <exception cref="BrokenChallengeException">The examples do not compile.</exception>
    public async Task<PreparedChallenge> PrepareStatementAsync(PreparedChallenge challenge, StatementExample example)
    {
        var author = new AuthorCompiler(compilers, before, challenge.Public.Slug, $"{challenge.Version}/statement");
        var tests = new CompileJob(PreparedChallenge.TestAssembly, [new(PublicFiles.Statement, example.ToTests())])
        {
            References = [.. challenge.Shared, challenge.Contract, .. testLibraries],
        };
        return challenge with
        {
            Tests = await author.CompilePublicAsync(tests).ConfigureAwait(false),
            Manifest = [.. example.TestNames.Select((name, index) => HiddenTest.OfStatement(name, index + 1))],
        };
    }

    // Every caller waits for the same task, so it does not end when one of them is cancelled.
    private async Task<PreparedChallenge> CompileAsync(ChallengeVersion version, bool isBackground)
    {
        var challenge = version.Public;
        var hidden = HiddenFiles.Require(challenge.Slug, version.Hidden);
        var author = new AuthorCompiler(compilers, before, challenge.Slug, hidden.Version, isBackground);

        var given = challenge.Given is { } source
            ? await author.CompilePublicAsync(new(PreparedChallenge.GivenAssembly, [new(PublicFiles.Given, source)])).ConfigureAwait(false)
            : null;
        IReadOnlyList<AssemblyImage> shared = given is null ? [] : [given];
        var starter = new CompileJob(PreparedChallenge.SubmissionAssembly, [new(PublicFiles.Starter, challenge.Starter)]);
        var contract = await author.CompilePublicAsync(starter with { References = shared }).ConfigureAwait(false);
        var solution = new CompileJob(PreparedChallenge.ReferenceAssembly, [hidden.References[0]]) { References = shared };
        var reference = await author.CompileHiddenAsync(solution, HiddenFiles.ReferenceFolder).ConfigureAwait(false);

        var tests = new CompileJob(PreparedChallenge.TestAssembly, hidden.Tests)
        {
            GlobalUsings = ["Xunit", "Grader.Probes"],
            References = [.. shared, contract, .. testLibraries],
            AliasedReference = (reference, "reference"),
        };
        var withManifest = await author.CompileHiddenAsync(tests with { Defines = ["MANIFEST"] }).ConfigureAwait(false);
        var concealed = ConcealedTests.Of(hidden.Tests, ManifestReader.Read(version, withManifest.Bytes));
        tests = tests with { Files = concealed.Files };
        var runnable = await author.CompileHiddenAsync(tests).ConfigureAwait(false);
        return new(
            challenge, version.Settings, hidden.Version, given, contract,
            await PrecompileAsync(tests, runnable).ConfigureAwait(false), UsesReference(runnable) ? reference : null, concealed.Manifest);
    }

    private async Task<AssemblyImage> PrecompileAsync(CompileJob job, AssemblyImage tests)
    {
        if (before.Find(job, precompiler.Version) is { } known) return tests with { Bytes = known };
        var references = job.AllReferences.Except(testLibraries);
        if (await precompiler.CompileAsync(tests, references).ConfigureAwait(false) is not { } code) return tests;
        before.Add(job, code, precompiler.Version);
        return tests with { Bytes = code };
    }

    /// <summary>Whether hidden tests name a type of the reference: the compiler lists an aliased assembly even if unused.</summary>
    private static bool UsesReference(AssemblyImage tests)
    {
        using var file = new PEReader(ImmutableArray.Create(tests.Bytes.Span));
        var metadata = file.GetMetadataReader();
        return metadata.TypeReferences.Select(handle => metadata.GetTypeReference(handle).ResolutionScope)
            .Where(scope => scope.Kind is HandleKind.AssemblyReference)
            .Select(scope => metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)
            .Any(name => metadata.GetString(name) == PreparedChallenge.ReferenceAssembly);
    }

    private sealed class Preparation(Func<Task<PreparedChallenge>> compile)
    {
        public Lazy<Task<PreparedChallenge>> Task { get; } = new(compile);

        public IReadOnlyList<PackProblem> Problems { get; set; } = [];
    }

    /// <summary>Compiles an author's sources, unless that was done before: an error is the pack's fault.</summary>
    private sealed class AuthorCompiler(
        CompilerPool compilers, CompiledFolder before, string slug, string version, bool isBackground = false)
    {
        public Task<AssemblyImage> CompilePublicAsync(CompileJob job) => CompileAsync(job, $"challenges/{slug}");

        public Task<AssemblyImage> CompileHiddenAsync(CompileJob job, string subfolder = "") =>
            CompileAsync(job, Path.Combine("graders", slug, subfolder));

        private async Task<AssemblyImage> CompileAsync(CompileJob job, string folder)
        {
            var key = $"{version}/{job.AssemblyName}";
            if (before.Find(job) is { } known) return new(key, known);
            job = job with { IsBackground = isBackground };
            var outcome = await compilers.CompileAsync(job, CancellationToken.None).ConfigureAwait(false);
            if (outcome.Succeeded)
            {
                before.Add(job, outcome.Assembly);
                return new(key, outcome.Assembly);
            }

            var error = outcome.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Diagnostic.Error);
            throw new BrokenChallengeException(
                slug,
                $"{folder}/{error?.File ?? job.Files[0].Name}",
                error?.Line,
                error is null ? outcome.LimitReason ?? "it does not compile." : $"{error.Id}: {error.Message.TrimEnd('.')}.");
        }
    }
}
