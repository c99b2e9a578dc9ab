using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Grader.Compiler.Conformance;

/// <summary>Types and members as C# declares them, without bodies.</summary>
internal static class Declarations
{
    private const int MaxLength = 400;

    private static readonly SymbolDisplayFormat Name = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly SymbolDisplayFormat Head = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameOnly,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance);

    private static readonly SymbolDisplayFormat ConstrainedHead =
        Head.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat Member = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat TypeUse =
        Member.WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters).WithKindOptions(SymbolDisplayKindOptions.None);

    private static readonly SymbolDisplayFormat Delegate = Member.AddKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword);

    /// <summary>Between back quotes, cut if a student made it very long.</summary>
    public static string Quote(ISymbol symbol)
    {
        var text = symbol is INamedTypeSymbol type ? Of(type) : symbol.ToDisplayString(Member);
        return text.Length <= MaxLength ? $"`{text}`" : $"`{text[..MaxLength]}…`";
    }

    /// <summary>With its namespace and the types around it: <c>IntRange.Enumerator</c>.</summary>
    public static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(Name);

    public static string NameOf(INamedTypeSymbol type, ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? $"new {NameOf(type)}(…)"
            : $"{NameOf(type)}.{member.MetadataName}";

    public static IEnumerable<string> Modifiers(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Class)
        {
            if (type.IsStatic) yield return "static";
            else if (type.IsSealed) yield return "sealed";
            else if (type.IsAbstract) yield return "abstract";
        }

        if (type.TypeKind != TypeKind.Struct) yield break;
        if (type.IsReadOnly) yield return "readonly";
        if (type.IsRefLikeType) yield return "ref";
    }

    /// <summary><c>a class</c>, <c>an interface</c>, <c>a field</c>.</summary>
    public static string Article(Enum kind)
    {
        var word = kind.ToString().ToLowerInvariant();
        return word[0] is 'e' or 'i' ? $"an {word}" : $"a {word}";
    }

    /// <summary>The value of an optional argument; null if the argument is required.</summary>
    public static string? DefaultOf(IParameterSymbol parameter) => parameter switch
    {
        { HasExplicitDefaultValue: true, ExplicitDefaultValue: null, Type.IsReferenceType: false } => "default",
        { HasExplicitDefaultValue: true } => Literal(parameter.ExplicitDefaultValue),
        { IsOptional: true } => "default",
        _ => null,
    };

    public static string Literal(object? value) => value switch
    {
        null => "null",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "",
    };

    private static string Of(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate) return $"public {type.ToDisplayString(Delegate)}";
        var words = string.Concat(Modifiers(type).Select(word => word + " "));
        var bases = string.Join(", ", BasesOf(type).Select(parent => parent.ToDisplayString(TypeUse)));
        var kind = type.TypeKind.ToString().ToLowerInvariant();
        return $"public {words}{kind} {type.ToDisplayString(Head)}{(bases.Length == 0 ? "" : $" : {bases}")}{Constraints(type)}";
    }

    private static string Constraints(INamedTypeSymbol type) => type.ToDisplayString(ConstrainedHead)[type.ToDisplayString(Head).Length..];

    /// <summary>Without the interfaces that come with another one: the compiler lists them, people do not.</summary>
    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            if (type.EnumUnderlyingType!.SpecialType != SpecialType.System_Int32) yield return type.EnumUnderlyingType;
            yield break;
        }

        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } parent }) yield return parent;
        foreach (var own in type.Interfaces)
        {
            if (!type.Interfaces.Any(other => other.AllInterfaces.Contains(own, SymbolEqualityComparer.Default))) yield return own;
        }
    }
}
