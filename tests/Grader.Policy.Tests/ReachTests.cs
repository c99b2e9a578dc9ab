using Grader.Grading.Policy.Rules;
using Microsoft.CodeAnalysis;

namespace Grader.Policy.Tests;

/// <summary>
/// What can be reached from what people may use: each type in the signature of an allowed member is listed itself, or stands
/// below with the reason why it is harmless.
/// </summary>
public sealed class ReachTests
{
    /// <summary>Numbers in disguise, and tables of dates and letters.</summary>
    private static readonly HashSet<string> LeadNowhere = new(StringComparer.Ordinal)
    {
        "System.Void", "System.TypeCode", "System.Globalization.SortKey", "System.Globalization.SortVersion",
        "System.Globalization.Calendar",
        "System.Globalization.CalendarWeekRule", "System.Globalization.DigitShapes",
    };

    [Fact]
    public void No_allowed_member_hands_out_a_type_that_is_not_listed()
    {
        var reached = from entry in PolicyRules.Current.UserAllowList.Entries
                      from type in FrameworkTypes.ByName[entry.Key]
                      from member in type.GetMembers()
                      where member.DeclaredAccessibility == Accessibility.Public
                          && entry.Value.Allows(member.MetadataName, () => Signature(member))
                      from part in PartsOf(member)
                      let name = FrameworkTypes.NameOf(part)
                      where !IsListed(name) && !LeadNowhere.Contains(name)
                      select $"{entry.Key}.{member.Name} -> {name}";

        var surprises = string.Join('\n', reached.Distinct().Order(StringComparer.Ordinal));
        Assert.True(surprises.Length == 0, surprises);
    }

    private static bool IsListed(string name) => PolicyRules.Current.UserAllowList.Find(name) is not null
        || PolicyRules.Current.Compiler.Values.Any(list => list.Find(name) is not null);

    /// <summary>What a member exposes: its result, what it assigns, what it hands to callbacks.</summary>
    private static IEnumerable<INamedTypeSymbol> PartsOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: not (MethodKind.PropertyGet or MethodKind.PropertySet) } method =>
            Flat(method.ReturnType).Concat(method.Parameters.Where(p => p.RefKind != RefKind.None || p.Type.TypeKind == TypeKind.Delegate)
                .SelectMany(p => Flat(p.Type))),
        IPropertySymbol property => Flat(property.Type),
        IFieldSymbol field => Flat(field.Type),
        IEventSymbol happening => Flat(happening.Type),
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> Flat(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Flat(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Flat).Prepend(named.OriginalDefinition),
        _ => [],
    };

    private static string Signature(ISymbol member) => member is IMethodSymbol method
        ? $"({string.Join(", ", method.Parameters.Select(p => p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)))})"
        : "";
}
