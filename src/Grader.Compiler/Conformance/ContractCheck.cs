using Diagnostic = Grader.Contracts.Results.Diagnostic;

namespace Grader.Compiler.Conformance;

/// <summary>
/// Compares a submission with the contract of its challenge: hidden tests that were compiled against the contract must bind
/// to the submission (docs/decisions/0060-the-contract-is-compared-by-the-compiler.md).
/// </summary>
internal sealed class ContractCheck
{
    private const string Id = "CONTRACT";
    private const string GivenAssembly = "Given";

    private const int MostNames = 3;

    private readonly IAssemblySymbol contract;
    private readonly IAssemblySymbol submission;
    private readonly List<Diagnostic> differences = [];

    private ContractCheck(IAssemblySymbol contract, IAssemblySymbol submission) =>
        (this.contract, this.submission) = (contract, submission);

    /// <param name="contract">The starter file, compiled.</param>
    /// <param name="submission">The assembly of a compilation without errors.</param>
    /// <returns>Each difference as an error at the student's nearest declaration; empty if the contract is met.</returns>
    public static IReadOnlyList<Diagnostic> Compare(IAssemblySymbol contract, Compilation submission)
    {
        var check = new ContractCheck(contract, submission.Assembly);
        check.ReportCopies(submission);
        if (check.differences.Count > 0) return check.differences;
        var types = TypesIn(contract.GlobalNamespace).Where(SymbolFacts.IsVisible)
            .OrderBy(SymbolFacts.MetadataName, StringComparer.Ordinal);
        foreach (var type in types) check.Compare(type);
        return check.differences;
    }

    /// <summary>With a copy, signatures that use the given type would differ and look the same.</summary>
    private void ReportCopies(Compilation compilation)
    {
        var given = compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(assembly => assembly.Name == GivenAssembly);
        if (given is null) return;
        foreach (var type in TypesIn(given.GlobalNamespace).Where(SymbolFacts.IsVisible))
        {
            if (submission.GetTypeByMetadataName(SymbolFacts.MetadataName(type)) is { } copy)
                Add(copy, $"`{Declarations.NameOf(type)}` is already provided by the challenge; remove your copy.");
        }
    }

    private void Compare(INamedTypeSymbol wanted)
    {
        var name = Declarations.NameOf(wanted);
        if (submission.GetTypeByMetadataName(SymbolFacts.MetadataName(wanted)) is not { } found)
        {
            ReportMissing(wanted);
            return;
        }

        if (!SymbolFacts.IsVisible(found))
        {
            Add(found, $"`{name}` is not public. It should read: {Declarations.Quote(wanted)}.");
            return;
        }

        ReportDifferences(name, TypeComparison.Differences(wanted, found), wanted, found);
        if (wanted.TypeKind == TypeKind.Delegate && found.TypeKind == TypeKind.Delegate)
            ReportDifferences(name, MemberComparison.Differences(wanted.DelegateInvokeMethod!, found.DelegateInvokeMethod!), wanted, found);

        // Members of a class that should be a struct would only repeat it.
        if (wanted.TypeKind == TypeKind.Delegate || wanted.TypeKind != found.TypeKind) return;
        foreach (var member in wanted.GetMembers().Where(member => TypeComparison.Matters(wanted, member))) Compare(wanted, member, found);
        if (wanted.TypeKind == TypeKind.Interface || wanted is { IsAbstract: true, IsStatic: false }) ReportAddedDuties(wanted, found);
    }

    private void Compare(INamedTypeSymbol type, ISymbol wanted, INamedTypeSymbol found)
    {
        var candidates = TypeComparison.MembersOf(found, wanted).ToList();
        if (MemberComparison.Nearest(wanted, candidates) is { } nearest)
        {
            ReportDifferences(Declarations.NameOf(type, wanted), MemberComparison.Differences(wanted, nearest), wanted, nearest, found);
            return;
        }

        var near = found.GetMembers().FirstOrDefault(member => SymbolFacts.HasName(member, wanted.MetadataName));
        var hint = near is null ? "" : $" Yours is called `{near.MetadataName}`; upper and lower case matter.";
        Add(near ?? found, $"`{Declarations.NameOf(type, wanted)}` is missing. It should read: {Declarations.Quote(wanted)}.{hint}");
    }

    private void ReportDifferences(string name, IEnumerable<string> found, ISymbol wanted, ISymbol actual, INamedTypeSymbol? type = null)
    {
        var all = found.ToList();
        if (all.Count == 0) return;
        Add(actual.Locations.Any(location => location.IsInSource) ? actual : type ?? actual,
            $"`{name}` differs from the contract: {string.Join("; ", all)}. Yours reads: {Declarations.Quote(actual)}. "
            + $"It should read: {Declarations.Quote(wanted)}.");
    }

    private void ReportMissing(INamedTypeSymbol wanted)
    {
        var message = $"The type `{Declarations.NameOf(wanted)}` is missing. It should read: {Declarations.Quote(wanted)}.";
        var near = TypesIn(submission.GlobalNamespace).FirstOrDefault(type => SymbolFacts.HasName(type, wanted.Name));
        if (near is not null)
        {
            Add(near, $"{message} {Hint(wanted, near)}");
            return;
        }

        var outer = wanted.ContainingType is { } around ? submission.GetTypeByMetadataName(SymbolFacts.MetadataName(around)) : null;
        var others = InItsPlace(wanted, outer).ToList();
        var names = string.Join(", ", others.Take(MostNames).Select(type => $"`{Declarations.NameOf(type)}`"));
        var more = others.Count > MostNames ? " and others" : "";
        Add(outer ?? others.FirstOrDefault(), others.Count == 0 ? message : $"{message} You handed in {names}{more}.");
    }

    /// <summary>What was declared where the type was to stand, and is not in the contract.</summary>
    private IEnumerable<INamedTypeSymbol> InItsPlace(INamedTypeSymbol wanted, INamedTypeSymbol? outer)
    {
        if (wanted.ContainingType is not null && outer is null) return [];
        return TypesIn((INamespaceOrTypeSymbol?)outer ?? submission.GlobalNamespace)
            .Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingType, outer))
            .Where(type => contract.GetTypeByMetadataName(SymbolFacts.MetadataName(type)) is null);
    }

    private static string Hint(INamedTypeSymbol wanted, INamedTypeSymbol near)
    {
        var yours = Declarations.NameOf(near);
        if (near.Name != wanted.Name) return $"Yours is called `{yours}`; upper and lower case matter.";
        if (yours == Declarations.NameOf(wanted)) return "Yours has a different number of type parameters.";
        var place = wanted.ContainingNamespace.IsGlobalNamespace
            ? "take it out of its namespace or enclosing type" : "move it into the contract's namespace";
        return $"Yours is `{yours}`: {place}.";
    }

    /// <summary>Classes of the hidden tests do not implement an abstract member that the contract lacks; they would not load.</summary>
    private void ReportAddedDuties(INamedTypeSymbol wanted, INamedTypeSymbol found)
    {
        foreach (var added in found.GetMembers())
        {
            if (!added.IsAbstract || SymbolFacts.IsAccessor(added) || wanted.GetMembers(added.Name).Length > 0) continue;
            var name = Declarations.NameOf(wanted, added);
            Add(added, $"`{name}` must not be abstract: the contract does not have it, so nothing implements it.");
        }
    }

    private void Add(ISymbol? nearest, string message)
    {
        var place = nearest?.Locations.FirstOrDefault(location => location.IsInSource)?.GetLineSpan();
        var start = place?.StartLinePosition;
        differences.Add(new(Diagnostic.Error, Id, place?.Path, start?.Line + 1, start?.Character + 1, message));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol parent) =>
        parent.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol space => TypesIn(space),
        INamedTypeSymbol { IsExtension: false, CanBeReferencedByName: true } type => TypesIn(type).Prepend(type),
        _ => [],
    });
}
