using Grader.Compiler.Facts;
using Grader.Guest.Compilation;
using Grader.Contracts.Submissions;
using Grader.Grading.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Grader.Policy.Tests;

/// <summary>What a submission compiles with, as design.md states it: C# 14, implicit usings, nullable, Release.</summary>
internal sealed record CompiledSource(byte[] Assembly, byte[] Pdb, SourceFacts Facts)
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private static readonly SyntaxTree Usings =
        CSharpSyntaxTree.ParseText(ImplicitUsings.ToSource(), Parsing, "GlobalUsings.g.cs", System.Text.Encoding.UTF8);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable, deterministic: true);

    public static CompiledSource Compile(params SourceFile[] files) => Compile(files, given: null, allowUnsafe: false);

    /// <exception cref="ArgumentException">The source has errors: the test's data is wrong.</exception>
    public static CompiledSource Compile(IReadOnlyList<SourceFile> files, byte[]? given, bool allowUnsafe, string name = "Submission")
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Content, Parsing, file.Name, System.Text.Encoding.UTF8));
        IEnumerable<MetadataReference> references = Basic.Reference.Assemblies.Net100.References.All;
        if (given is not null) references = references.Append(MetadataReference.CreateFromImage(given));
        var compilation = CSharpCompilation.Create(name, [.. trees, Usings], references, Options.WithAllowUnsafe(allowUnsafe));
        using var assembly = new MemoryStream();
        using var pdb = new MemoryStream();
        var result = compilation.Emit(assembly, pdb, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!result.Success)
            throw new ArgumentException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        var facts = SourceFactsReader.Read(compilation, PolicyChecker.WatchedNames, withUses: true, CancellationToken.None);
        return new(assembly.ToArray(), pdb.ToArray(), facts);
    }
}
