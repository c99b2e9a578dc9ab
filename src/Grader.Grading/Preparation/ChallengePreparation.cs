using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Grader.Contracts.Submissions;
using Grader.Grading.Compilation;
using Grader.Grading.Conformance;
using Grader.Grading.Packs;

namespace Grader.Grading.Preparation;

/// <summary>Compiles each challenge once, when it is first needed, and keeps it.</summary>
internal sealed class ChallengePreparation(PublicHalf published, CompilerPool compilers, IReadOnlyList<AssemblyImage> testLibraries)
{
    private readonly ConcurrentDictionary<string, PackProblem> problems = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<PreparedChallenge>>> prepared = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the challenges whose hidden half turned out to be broken. For authors only.</summary>
    public IEnumerable<PackProblem> Problems => problems.Values;

    /// <param name="isPatient">No submission waits for it.</param>
    /// <exception cref="BrokenChallengeException">The pack is at fault.</exception>
    public async Task<PreparedChallenge> PrepareAsync(string slug, CancellationToken cancellationToken, bool isPatient = false)
    {
        var once = prepared.GetOrAdd(slug, key => new(() => CompileAsync(key, isPatient)));
        try
        {
            return await once.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (BrokenChallengeException exception)
        {
            problems[slug] = exception.Problem;
            throw;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The machine's fault, not the pack's: the next submission tries again.
            prepared.TryRemove(new(slug, once));
            throw;
        }
    }

    /// <summary>The same challenge with the examples of its statement in place of the hidden tests.</summary>
    /// <exception cref="BrokenChallengeException">They do not compile.</exception>
    public async Task<PreparedChallenge> PrepareStatementAsync(PreparedChallenge challenge, StatementExample example)
    {
        var author = new AuthorCompiler(compilers, challenge.Public.Slug, $"{challenge.Version}/statement");
        var tests = new CompileJob(PreparedChallenge.TestAssembly, [new("README.md", example.ToTests())])
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
    private async Task<PreparedChallenge> CompileAsync(string slug, bool isPatient)
    {
        var challenge = published.Catalogue.Find(slug) ?? throw new ArgumentException($"No challenge '{slug}' is loaded.", nameof(slug));
        var hidden = HiddenHalf.Load(slug, published.Folders[slug]);
        var author = new AuthorCompiler(compilers, slug, hidden.Version, isPatient);

        var given = challenge.Given is { } source
            ? await author.CompileAsync(new(PreparedChallenge.GivenAssembly, [new("Given.cs", source)]), "challenges").ConfigureAwait(false)
            : null;
        IReadOnlyList<AssemblyImage> shared = given is null ? [] : [given];
        var contract = await author.CompileAsync(
            new(PreparedChallenge.SubmissionAssembly, [new("Starter.cs", challenge.Starter)]) { References = shared }, "challenges")
            .ConfigureAwait(false);
        var reference = await author.CompileAsync(
            new(PreparedChallenge.ReferenceAssembly, [hidden.Reference]) { References = shared }, "graders").ConfigureAwait(false);

        var tests = new CompileJob(PreparedChallenge.TestAssembly, hidden.Tests)
        {
            GlobalUsings = ["Xunit", "Grader.Probes"],
            References = [.. shared, contract, .. testLibraries],
            AliasedReference = (reference, "reference"),
        };
        var withManifest = await author.CompileAsync(tests with { Defines = ["MANIFEST"] }, "graders").ConfigureAwait(false);
        var manifest = ManifestReader.Read(challenge, withManifest.Bytes);
        var concealed = ConcealedTests.Of(hidden.Tests, manifest);
        var runnable = await author.CompileAsync(tests with { Files = concealed.Files }, "graders").ConfigureAwait(false);
        var surface = ContractSurface.Read(contract.Bytes, given is null ? default : given.Bytes);
        return new(
            challenge, published.Settings[slug], hidden.Version, given, contract, surface, runnable,
            UsesReference(runnable) ? reference : null, concealed.Manifest);
    }

    private static bool UsesReference(AssemblyImage tests)
    {
        using var file = new PEReader(ImmutableArray.Create(tests.Bytes.Span));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences
            .Any(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name) == PreparedChallenge.ReferenceAssembly);
    }
}
