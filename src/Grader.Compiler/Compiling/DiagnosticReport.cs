using System.Text.RegularExpressions;
using Grader.Guest.Compilation;
using Diagnostic = Grader.Contracts.Results.Diagnostic;

namespace Grader.Compiler.Compiling;

/// <summary>Roslyn's diagnostics as students see them: errors first, capped, at their own files and lines.</summary>
internal static partial class DiagnosticReport
{
    /// <summary>A type is declared both in the source and in a reference.</summary>
    public const string OwnCopy = "CS0436";

    private const int MaxErrors = 50;
    private const int MaxWarnings = 20;
    private const int MaxMessageCharacters = 500;

    /// <param name="missing">What the advice to add a using is about is added to it.</param>
    public static IReadOnlyList<Diagnostic> Of(
        IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics, Compilation compilation, List<MissingUsing> missing)
    {
        var bySeverity = diagnostics
            .Select(diagnostic => diagnostic.Id == OwnCopy ? AtTheCopy(diagnostic, compilation) : diagnostic)
            .ToLookup(diagnostic => diagnostic.Severity);
        var errors = bySeverity[DiagnosticSeverity.Error].ToList();
        if (errors.Count > 0 && NotCSharp.Find(compilation.SyntaxTrees) is { } foreign) return [foreign];
        return
        [
            .. InOrder(errors, MaxErrors)
                .Select(error => Convert(error, Diagnostic.Error, Advice(error)))
                .OrderBy(Rank).DistinctBy(Sentence),
            .. InOrder(bySeverity[DiagnosticSeverity.Warning], MaxWarnings).Select(warning => Convert(warning, Diagnostic.Warning)),
        ];

        string? Advice(Microsoft.CodeAnalysis.Diagnostic error)
        {
            if (MissingUsings.Of(error, compilation) is not { } found) return CommonErrors.Advice(error, compilation);
            missing.Add(found);
            return found.Advice();
        }
    }

    /// <summary>Causes before what follows from them: a missing using, a yield in a lambda.</summary>
    private static int Rank(Diagnostic error) =>
        IsMissingUsing(error) || error.Id is "CS1621" || error.Message.StartsWith("In C#, `yield`", StringComparison.Ordinal) ? 0 : 1;

    /// <summary>A using is to be added once, wherever it is missed.</summary>
    private static object Sentence(Diagnostic error) => IsMissingUsing(error) ? error.Message : error;

    private static bool IsMissingUsing(Diagnostic error) => error.Message.Contains(MissingUsing.Add, StringComparison.Ordinal);

    private static IEnumerable<Microsoft.CodeAnalysis.Diagnostic> InOrder(
        IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics, int limit) => diagnostics
        .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
        .DistinctBy<Microsoft.CodeAnalysis.Diagnostic, object>(diagnostic => diagnostic.Id == OwnCopy ? diagnostic.Location : diagnostic)
        .Take(limit);

    /// <summary>Roslyn reports each use of the copy; the student has to remove the copy itself.</summary>
    private static Microsoft.CodeAnalysis.Diagnostic AtTheCopy(Microsoft.CodeAnalysis.Diagnostic use, Compilation compilation)
    {
        var tree = use.Location.SourceTree!;
        var node = tree.GetRoot().FindNode(use.Location.SourceSpan, getInnermostNodeForTie: true);
        var symbol = compilation.GetSemanticModel(tree).GetSymbolInfo(node).Symbol;
        var copy = symbol?.Locations.FirstOrDefault(location => location.IsInSource) ?? use.Location;
        return Microsoft.CodeAnalysis.Diagnostic.Create(use.Descriptor, copy, use.Severity, additionalLocations: null, properties: null);
    }

    // Where Roslyn mentions things that students do not see: other assemblies, the kind of output.
    private static string? InOurWords(Microsoft.CodeAnalysis.Diagnostic diagnostic) => diagnostic.Id switch
    {
        OwnCopy => $"`{TextOf(diagnostic)}` is already provided by the challenge or the framework; remove your copy.",
        "CS8805" => "This stands outside of a class. Put it into the class that the starter declares, or leave it out if it only tries "
            + "your code.",
        "CS0246" or "CS0103" when TextOf(diagnostic) == "yield" =>
            "In C#, `yield` is followed by `return` or `break`: `yield return item;` hands an item over, `yield break;` ends the sequence.",
        "CS0227" => "Unsafe code is not allowed here: use arrays, indexes and spans.",
        _ => null,
    };

    private static string TextOf(Microsoft.CodeAnalysis.Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";

    private static Diagnostic Convert(Microsoft.CodeAnalysis.Diagnostic diagnostic, string severity, string? advice = null)
    {
        var message = advice ?? InOurWords(diagnostic) ?? diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        if (message.Length > MaxMessageCharacters) message = message[..MaxMessageCharacters] + " …";
        var id = IdOf(diagnostic);
        if (!diagnostic.Location.IsInSource) return new(severity, id, null, null, null, message);

        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return new(severity, id, diagnostic.Location.SourceTree!.FilePath, start.Line + 1, start.Character + 1, message);
    }

    /// <summary>The student chooses the id where <c>[Obsolete]</c> or <c>[Experimental]</c> has one.</summary>
    private static string IdOf(Microsoft.CodeAnalysis.Diagnostic diagnostic) =>
        CompilerId().IsMatch(diagnostic.Id) ? diagnostic.Id
        : diagnostic.Severity == DiagnosticSeverity.Error ? "CS0619" : "CS0618";

    [GeneratedRegex(@"\ACS[0-9]{4}\z")]
    private static partial Regex CompilerId();
}
