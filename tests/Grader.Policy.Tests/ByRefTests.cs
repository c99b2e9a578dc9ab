using Grader.Grading.Policy.Rules;
using Grader.Grading.Policy.Walk;
using Microsoft.CodeAnalysis;

namespace Grader.Policy.Tests;

/// <summary>What the rules on references take for granted of the base library.</summary>
public sealed class ByRefTests
{
    private static readonly IReadOnlyList<(string Name, INamedTypeSymbol Type)> Listed =
    [
        .. from list in PolicyRules.Current.Compiler.Values.Append(PolicyRules.Current.UserAllowList)
           from type in FrameworkTypes.ByName
           where list.Find(type.Key) is not null
           from symbol in type
           select (type.Key, symbol),
    ];

    private static IEnumerable<(string Type, IMethodSymbol Method)> Methods =>
        from type in Listed
        from method in type.Type.GetMembers().OfType<IMethodSymbol>()
        where method.DeclaredAccessibility == Accessibility.Public
        select (type.Name, method);

    [Fact]
    public void Every_listed_ref_struct_is_known() => Assert.Equal(
        Listed.Where(type => type.Type.IsRefLikeType).Select(type => type.Name).Distinct().Order(StringComparer.Ordinal),
        ByRefTypes.ByRefLike.Order(StringComparer.Ordinal));

    [Fact]
    public void No_listed_struct_hands_out_a_reference_to_itself() => Assert.Empty(
        Methods.Where(member => IsUnscoped(member.Method) || IsUnscoped(member.Method.AssociatedSymbol)).Select(member => member.Method));

    /// <summary>The flow follows a reference through any of them; new ones deserve a look.</summary>
    [Fact]
    public void One_member_that_people_may_use_returns_what_it_gets_by_reference() => Assert.Equal(
        ["GetValueRefOrDefaultRef"],
        Methods.Where(member => PolicyRules.Current.UserAllowList.Find(member.Type)?.Allows(member.Method.Name, () => "") == true
                && (member.Method.RefKind != RefKind.None || member.Method.ReturnType.IsRefLikeType)
                && member.Method.Parameters.Any(parameter => parameter.RefKind != RefKind.None))
            .Select(member => member.Method.Name).Distinct());

    private static bool IsUnscoped(ISymbol? symbol) =>
        symbol?.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "UnscopedRefAttribute") == true;
}
