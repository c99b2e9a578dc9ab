using Grader.Guest.Compilation;
using Grader.Contracts.Results;

namespace Grader.Grading.Conformance.Comparison;

/// <summary>Collects diagnostics and finds the student's nearest declaration for each.</summary>
internal sealed class Findings(SourceFacts source)
{
    private const int MaxDeclarationLength = 400;

    private readonly List<Diagnostic> diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <param name="nearest">Metadata names of the student's declarations; the first that has a place gives it.</param>
    public void Add(string message, params ReadOnlySpan<string> nearest)
    {
        var place = PlaceOf(nearest);
        diagnostics.Add(new(Diagnostic.Error, ContractSurface.Id, place?.File, place?.Line, place?.Column, message));
    }

    /// <summary>A declaration between back quotes, cut where a student made it as long as a file.</summary>
    public static string Quote(string declaration) =>
        declaration.Length <= MaxDeclarationLength ? $"`{declaration}`" : $"`{declaration[..MaxDeclarationLength]}…`";

    private NamedPlace? PlaceOf(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var place in source.Declared)
            {
                if (place.Name == name) return place;
            }
        }

        return null;
    }
}
