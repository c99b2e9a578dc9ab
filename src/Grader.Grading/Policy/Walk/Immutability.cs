using System.Reflection;

namespace Grader.Grading.Policy.Walk;

/// <summary>Whether values of a type cannot change, and so cannot serve as memory.</summary>
internal sealed class Immutability(Inspection inspection)
{
    private const int MaxDepth = 10;

    /// <summary>Structs and sealed classes of the base library.</summary>
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal)
    {
        "System.Decimal", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan",
        "System.Guid", "System.Int128", "System.UInt128", "System.Half", "System.Index", "System.Range", "System.Numerics.BigInteger",
        "System.Numerics.Complex", "System.Text.Rune", "System.Text.CompositeFormat",
    };

    /// <summary>Immutable where their type arguments are.</summary>
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "System.Nullable`1", "System.ValueTuple`2", "System.ValueTuple`3", "System.ValueTuple`4", "System.ValueTuple`5",
        "System.Collections.Generic.KeyValuePair`2", "System.Buffers.SearchValues`1",
        "System.Collections.Immutable.ImmutableArray`1", "System.Collections.Immutable.ImmutableList`1",
    };

    /// <summary>The same, as long as the submission has no comparer with a state: they hand theirs out.</summary>
    private static readonly HashSet<string> Keyed = new(StringComparer.Ordinal)
    {
        "System.Collections.Immutable.ImmutableHashSet`1", "System.Collections.Immutable.ImmutableDictionary`2",
        "System.Collections.Immutable.ImmutableSortedSet`1", "System.Collections.Immutable.ImmutableSortedDictionary`2",
        "System.Collections.Frozen.FrozenSet`1", "System.Collections.Frozen.FrozenDictionary`2",
    };

    /// <summary>Without state, as long as the submission makes none of its own with one.</summary>
    private static readonly HashSet<string> Services = new(StringComparer.Ordinal)
    {
        "System.StringComparer", "System.Collections.Generic.Comparer`1", "System.Collections.Generic.EqualityComparer`1",
    };

    /// <summary>What a copy of a culture can be changed by.</summary>
    private static readonly HashSet<string> PartsOfCultures = new(StringComparer.Ordinal)
    {
        "System.Globalization.NumberFormatInfo", "System.Globalization.DateTimeFormatInfo", "System.Globalization.TextInfo",
    };

    private readonly MetadataReader reader = inspection.Reader;
    private readonly Lazy<bool> comparersHaveState = new(() => HasComparersWithState(inspection));
    private readonly Lazy<bool> changesCultures = new(() => ChangesCultures(inspection));
    private readonly Dictionary<TypeDefinitionHandle, bool> own = [];

    public bool IsImmutable(TypeNode type) => IsImmutable(type, 0);

    private bool IsImmutable(TypeNode type, int depth) => type.Kind switch
    {
        _ when depth > MaxDepth => false,
        TypeNodeKind.Primitive => type.Code != SignatureTypeCode.Object,
        TypeNodeKind.Named when type.Type.Kind == HandleKind.TypeDefinition =>
            IsOwn((TypeDefinitionHandle)type.Type, type.Parts.Length, depth),
        TypeNodeKind.Named => IsLibrary(inspection.Names.Of(type.Type), type.Parts, depth),
        _ => false,
    };

    private bool IsLibrary(string name, TypeNode[] arguments, int depth) =>
        Values.Contains(name) || (name == "System.Globalization.CultureInfo" && !changesCultures.Value)
        || (Services.Contains(name) && !comparersHaveState.Value)
        || ((Containers.Contains(name) || (Keyed.Contains(name) && !comparersHaveState.Value))
            && Array.TrueForAll(arguments, argument => IsImmutable(argument, depth + 1)));

    // Each type is looked at once: structs of structs multiply, and so would the work.
    private bool IsOwn(TypeDefinitionHandle handle, int arguments, int depth) =>
        own.TryGetValue(handle, out var known) ? known : own[handle] = HasNoState(handle, arguments, depth);

    /// <summary>An enum; a struct of such values; a sealed class without a field, such as a comparer.</summary>
    private bool HasNoState(TypeDefinitionHandle handle, int arguments, int depth)
    {
        var type = reader.GetTypeDefinition(handle);
        var parent = BaseName(type.BaseType);
        if (parent == "System.Enum") return true;
        var fields = type.GetFields().Select(reader.GetFieldDefinition).Where(field => (field.Attributes & FieldAttributes.Static) == 0);
        if (parent == "System.ValueType")
            return arguments == 0 && fields.All(field => IsImmutable(inspection.Signatures.Field(field.Signature), depth + 1));
        return (type.Attributes & TypeAttributes.Sealed) != 0
            && !fields.Any() && parent is not null && (parent == "System.Object" || Services.Contains(parent));
    }

    private string? BaseName(EntityHandle handle)
    {
        if (handle.IsNil) return null;
        if (handle.Kind == HandleKind.TypeReference) return inspection.Names.Of(handle);
        if (handle.Kind != HandleKind.TypeSpecification) return null;
        var node = inspection.Signatures.Specification((TypeSpecificationHandle)handle);
        return node is { Kind: TypeNodeKind.Named, Type.Kind: HandleKind.TypeReference } ? inspection.Names.Of(node.Type) : null;
    }

    /// <summary>A comparer of a person's own with fields, or one made of functions, which may have captured anything.</summary>
    private static bool HasComparersWithState(Inspection inspection) =>
        inspection.Reader.TypeDefinitions
            .Any(handle => inspection.Immutability.IsComparerWithState(inspection.Reader.GetTypeDefinition(handle)))
        || inspection.Reader.MemberReferences
            .Any(handle => inspection.Immutability.MakesComparer(inspection.Reader.GetMemberReference(handle)));

    // An open class may get its fields further down.
    private bool IsComparerWithState(TypeDefinition type) =>
        ((type.Attributes & TypeAttributes.Sealed) == 0
            || type.GetFields().Any(field => (reader.GetFieldDefinition(field).Attributes & FieldAttributes.Static) == 0))
        && (Services.Contains(BaseName(type.BaseType) ?? "")
            || type.GetInterfaceImplementations().Any(handle => IsComparer(BaseName(reader.GetInterfaceImplementation(handle).Interface))));

    private bool MakesComparer(MemberReference member) =>
        reader.StringComparer.Equals(member.Name, "Create")
            && BaseName(member.Parent) is { } owner && IsComparer(owner) && Services.Contains(owner);

    private static bool ChangesCultures(Inspection inspection) => inspection.Reader.MemberReferences
        .Select(inspection.Reader.GetMemberReference)
        .Any(member => inspection.Reader.GetString(member.Name).StartsWith("set", StringComparison.OrdinalIgnoreCase)
            && PartsOfCultures.Contains(inspection.Immutability.BaseName(member.Parent) ?? ""));

    private static bool IsComparer(string? type) => type is not null && type.EndsWith("Comparer`1", StringComparison.Ordinal);
}
