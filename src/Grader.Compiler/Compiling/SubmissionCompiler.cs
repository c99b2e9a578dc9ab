using Basic.Reference.Assemblies;
using Grader.Compiler.Conformance;
using Grader.Compiler.Facts;
using Grader.Guest.Compilation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Diagnostic = Grader.Contracts.Results.Diagnostic;

namespace Grader.Compiler.Compiling;

/// <summary>
/// Compiles C# 14 as students are told: implicit usings, nullable enabled, Release, no unsafe code, no top-level statements.
/// References are read once and kept.
/// </summary>
internal sealed class SubmissionCompiler
{
    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true)
        .WithSpecificDiagnosticOptions(
        [
            // Otherwise a copy of a given type would silently win over the given one.
            new(DiagnosticReport.OwnCopy, ReportDiagnostic.Error),
            // Unused and duplicate usings: hidden diagnostics that no one needs.
            new("CS8019", ReportDiagnostic.Suppress),
            new("CS8933", ReportDiagnostic.Suppress),
        ]);

    // Without private members, a record struct cannot be told from a struct.
    private static readonly CSharpCompilationOptions All =
        new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);

    private static readonly EmitOptions Emit = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly MetadataReference[] framework = [.. Net100.References.All];
    private readonly Dictionary<string, MetadataReference> references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IAssemblySymbol> contracts = new(StringComparer.Ordinal);

    public void AddReference(string key, byte[] bytes) => references[key] = MetadataReference.CreateFromImage(bytes);

    public CompileResponse Compile(CompileRequest request)
    {
        var trees = SourceTrees.Parse(request);
        if (request.Limits is { } limits && FirstExceeded(trees, limits) is { } limit) return CompileResponse.Refused(limit);
        var compilation = CSharpCompilation.Create(request.AssemblyName, trees, [.. framework, .. Resolve(request)], Options);
        using var assembly = new MemoryStream();
        using var pdb = new MemoryStream();
        var emitted = compilation.Emit(assembly, pdb, options: Emit);
        var missing = new List<MissingUsing>();
        var diagnostics = DiagnosticReport.Of(emitted.Diagnostics, compilation, missing);
        if (!emitted.Success) return new(Succeeded: false, diagnostics, MissingUsings: missing);
        var facts = request.WatchedNames is { } names
            ? SourceFactsReader.Read(compilation, names.ToHashSet(StringComparer.Ordinal), request.ReportsUses, CancellationToken.None)
            : null;
        var differences = request.Contract is { } contract ? ContractCheck.Compare(ReadContract(contract, request), compilation) : null;
        return new(Succeeded: true, diagnostics, facts, Differences: differences) { Assembly = Written(assembly), Pdb = Written(pdb) };
    }

    private static Diagnostic? FirstExceeded(IReadOnlyList<SyntaxTree> trees, SyntaxLimits limits) =>
        trees.Select(new SyntaxGuard(limits).Check).OfType<Diagnostic>().FirstOrDefault();

    /// <summary>In a compilation of its own: the submission's has the same assembly name.</summary>
    private IAssemblySymbol ReadContract(string key, CompileRequest request)
    {
        if (contracts.TryGetValue(key, out var known)) return known;
        MetadataReference[] all = [.. framework, .. Resolve(request), references[key]];
        var compilation = CSharpCompilation.Create("Contract", references: all, options: All);
        return contracts[key] = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(references[key])!;
    }

    private IEnumerable<MetadataReference> Resolve(CompileRequest request) => request.References.Select(key =>
        request.Aliases is { } aliases && aliases.TryGetValue(key, out var alias) ? references[key].WithAliases([alias]) : references[key]);

    private static ReadOnlyMemory<byte> Written(MemoryStream stream) => stream.GetBuffer().AsMemory(0, (int)stream.Length);
}
