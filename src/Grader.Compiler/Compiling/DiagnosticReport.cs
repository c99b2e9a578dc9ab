using Microsoft.CodeAnalysis;
using Diagnostic = Grader.Contracts.Results.Diagnostic;

namespace Grader.Compiler.Compiling;

/// <summary>Roslyn's diagnostics as students see them: errors first, capped, at their own files and lines.</summary>
internal static class DiagnosticReport
{
    private const int MaxErrors = 50;
    private const int MaxWarnings = 20;
    private const int MaxMessageCharacters = 500;

    public static IReadOnlyList<Diagnostic> Of(IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics)
    {
        var bySeverity = diagnostics.ToLookup(diagnostic => diagnostic.Severity);
        return
        [
            .. InOrder(bySeverity[DiagnosticSeverity.Error], MaxErrors).Select(d => Convert(d, Diagnostic.Error)),
            .. InOrder(bySeverity[DiagnosticSeverity.Warning], MaxWarnings).Select(d => Convert(d, Diagnostic.Warning)),
        ];
    }

    private static IEnumerable<Microsoft.CodeAnalysis.Diagnostic> InOrder(
        IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics, int limit) => diagnostics
        .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
        .Take(limit);

    private static Diagnostic Convert(Microsoft.CodeAnalysis.Diagnostic diagnostic, string severity)
    {
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        if (message.Length > MaxMessageCharacters) message = message[..MaxMessageCharacters] + " …";
        if (!diagnostic.Location.IsInSource) return new(severity, diagnostic.Id, null, null, null, message);

        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return new(
            severity, diagnostic.Id, diagnostic.Location.SourceTree!.FilePath, start.Line + 1, start.Character + 1, message);
    }
}
