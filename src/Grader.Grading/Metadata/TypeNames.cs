using System.Reflection.Metadata.Ecma335;

namespace Grader.Grading.Metadata;

/// <summary>Full metadata names of the types of one assembly, nested types behind a slash: <c>System.Span`1/Enumerator</c>.</summary>
internal sealed class TypeNames(MetadataReader reader)
{
    private const int MaxNesting = 100;
    private const int MaxLength = 2_000;

    private readonly string?[] references = new string?[reader.GetTableRowCount(TableIndex.TypeRef) + 1];
    private readonly string?[] definitions = new string?[reader.GetTableRowCount(TableIndex.TypeDef) + 1];

    public string Of(TypeReferenceHandle handle) => Reference(handle, 0);

    public string Of(TypeDefinitionHandle handle) => Definition(handle, 0);

    public string Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => Of((TypeReferenceHandle)handle),
        HandleKind.TypeDefinition => Of((TypeDefinitionHandle)handle),
        _ => throw new BadImageFormatException($"A type is named by a {handle.Kind}."),
    };

    /// <summary>The assembly, or null where the reference points to something else than an assembly.</summary>
    public AssemblyReferenceHandle? AssemblyOf(TypeReferenceHandle handle)
    {
        for (var depth = 0; depth < MaxNesting; depth++)
        {
            var scope = reader.GetTypeReference(handle).ResolutionScope;
            if (scope.Kind == HandleKind.AssemblyReference && !scope.IsNil) return (AssemblyReferenceHandle)scope;
            if (scope.Kind != HandleKind.TypeReference) return null;
            handle = (TypeReferenceHandle)scope;
        }

        return null;
    }

    /// <summary>Without the number of type parameters: <c>System.Span/Enumerator</c>.</summary>
    public static string WithoutArity(string name)
    {
        if (!name.Contains('`')) return name;
        var kept = new System.Text.StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != '`') kept.Append(name[i]);
            else while (i + 1 < name.Length && char.IsAsciiDigit(name[i + 1])) i++;
        }

        return kept.ToString();
    }

    private string Reference(TypeReferenceHandle handle, int depth)
    {
        ref var cached = ref references[MetadataTokens.GetRowNumber(handle)];
        if (cached is not null) return cached;
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return cached = Short(type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Reference((TypeReferenceHandle)type.ResolutionScope, Deeper(depth)) + "/" + name
            : Join(reader.GetString(type.Namespace), name));
    }

    private string Definition(TypeDefinitionHandle handle, int depth)
    {
        ref var cached = ref definitions[MetadataTokens.GetRowNumber(handle)];
        if (cached is not null) return cached;
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        var outer = type.GetDeclaringType();
        return cached = Short(outer.IsNil ? Join(reader.GetString(type.Namespace), name) : Definition(outer, Deeper(depth)) + "/" + name);
    }

    private static int Deeper(int depth) =>
        depth < MaxNesting ? depth + 1 : throw new BadImageFormatException($"Types are nested more than {MaxNesting} levels deep.");

    private static string Short(string name) => name.Length <= MaxLength
        ? name : throw new BadImageFormatException($"The full name of a type has more than {MaxLength} characters.");

    private static string Join(string space, string name) => space.Length == 0 ? name : space + "." + name;
}
