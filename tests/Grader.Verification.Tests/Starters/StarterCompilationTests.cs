using System.IO.Compression;
using System.Text;
using Basic.Reference.Assemblies;
using Grader.Grading.Packs;
using Grader.Grading.Starters;
using Grader.Guest.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Grader.Verification.Tests.Starters;

/// <summary>Every starter compiles as a student gets it; that one of them also runs under dotnet is tested with the command line.</summary>
[Trait("Lane", "slow")]
public sealed class StarterCompilationTests
{
    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    [Fact]
    public void Every_challenge_has_a_starter_that_compiles()
    {
        var published = PackSnapshot.Load(PackFolders.Find([]));
        Assert.All(published.Catalogue.Challenges, challenge =>
        {
            var files = StarterProject.Of(challenge);
            var trees = files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal))
                .Select(file => CSharpSyntaxTree.ParseText(Encoding.UTF8.GetString(file.Content), path: file.Name))
                .Append(CSharpSyntaxTree.ParseText(ImplicitUsings.ToSource()));
            var compilation = CSharpCompilation.Create(challenge.Slug, trees, [.. Net100.References.All, .. Libraries(files)], Options);
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        });
    }

    private static IEnumerable<MetadataReference> Libraries(IReadOnlyList<StarterFile> files)
    {
        using var package = new ZipArchive(new MemoryStream(files.Single(file => file.Name.EndsWith(".nupkg",
            StringComparison.Ordinal)).Content));
        using var library = package.GetEntry("lib/net10.0/Grader.Probes.dll")!.Open();
        var seekable = new MemoryStream();
        library.CopyTo(seekable);
        return
        [
            MetadataReference.CreateFromImage(seekable.ToArray()),
            MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location),
        ];
    }
}
