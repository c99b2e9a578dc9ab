using Grader.Verification.Mutants;
using Microsoft.CodeAnalysis;

namespace Grader.Verification.Tests.Mutants;

/// <summary>What the compiler says of a text.</summary>
internal static class Compiled
{
    public static IEnumerable<string> Errors(string source, string? given = null) =>
        new ReferenceModel(source, given).Semantics.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
}
