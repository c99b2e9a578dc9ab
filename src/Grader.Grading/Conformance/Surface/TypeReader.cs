using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Grader.Grading.Metadata;
using Grader.Grading.Policy.Walk;

namespace Grader.Grading.Conformance.Surface;

/// <summary>Reads the types of an assembly.</summary>
internal sealed class TypeReader
{
    private readonly Scope scope;
    private readonly MetadataReader reader;
    private readonly TypeParameters constraints;

    private TypeReader(MetadataReader reader)
    {
        this.reader = reader;
        scope = new(reader);
        constraints = new(scope);
    }

    /// <exception cref="BadImageFormatException">The metadata is malformed.</exception>
    public static IReadOnlyDictionary<string, SurfaceType> ReadAll(PEReader image)
    {
        var reader = image.GetMetadataReader();
        var types = new TypeReader(reader);
        var all = new Dictionary<string, SurfaceType>(StringComparer.Ordinal);
        foreach (var handle in reader.TypeDefinitions)
        {
            // The full name first: a type that is nested in itself ends here.
            var name = types.scope.Names.Of(handle);
            if (!types.IsMadeByCompiler(handle)) all[name] = types.Read(handle, name);
        }

        return all;
    }

    private bool IsMadeByCompiler(TypeDefinitionHandle handle)
    {
        for (; !handle.IsNil; handle = reader.GetTypeDefinition(handle).GetDeclaringType())
        {
            if (GeneratedNames.IsGeneratedType(reader.GetString(reader.GetTypeDefinition(handle).Name))) return true;
        }

        return false;
    }

    private SurfaceType Read(TypeDefinitionHandle handle, string name)
    {
        var type = reader.GetTypeDefinition(handle);
        var parent = type.BaseType.IsNil ? null : scope.Keys.Of(type.BaseType);
        var kind = KindOf(type.Attributes, parent);
        var modifiers = Modifiers(type, kind);
        var isRecord = IsRecord(type);
        var members = new MemberReader(scope, handle, kind, isRecord).ReadAll();
        return new()
        {
            Name = name,
            DisplayName = DisplayName(name),
            Declaration = Declaration(type, name, kind, modifiers),
            Kind = kind,
            IsPublic = IsPublic(handle),
            Modifiers = modifiers,
            TypeParameters = constraints.Keys(type.GetGenericParameters()),
            Base = kind switch
            {
                TypeKind.Enum => members.FirstOrDefault(member => member.Name == "value__")?.Type,
                TypeKind.Class when parent != "System.Object" => parent,
                _ => null,
            },
            Interfaces = [.. type.GetInterfaceImplementations().Select(i => scope.Keys.Of(reader.GetInterfaceImplementation(i).Interface))],
            IsRecord = isRecord,
            Members = members,
        };
    }

    private static TypeKind KindOf(TypeAttributes flags, string? parent) => parent switch
    {
        _ when (flags & TypeAttributes.Interface) != 0 => TypeKind.Interface,
        "System.Enum" => TypeKind.Enum,
        "System.ValueType" => TypeKind.Struct,
        "System.MulticastDelegate" => TypeKind.Delegate,
        _ => TypeKind.Class,
    };

    private List<string> Modifiers(in TypeDefinition type, TypeKind kind)
    {
        var modifiers = new List<string>();
        const TypeAttributes Static = TypeAttributes.Abstract | TypeAttributes.Sealed;
        if (kind == TypeKind.Class)
        {
            if ((type.Attributes & Static) == Static) modifiers.Add("static");
            else if ((type.Attributes & TypeAttributes.Sealed) != 0) modifiers.Add("sealed");
            else if ((type.Attributes & TypeAttributes.Abstract) != 0) modifiers.Add("abstract");
        }

        if (kind != TypeKind.Struct) return modifiers;
        if (scope.Attributes.Has(type.GetCustomAttributes(), AttributeTable.IsReadOnly)) modifiers.Add("readonly");
        if (scope.Attributes.Has(type.GetCustomAttributes(), AttributeTable.IsByRefLike)) modifiers.Add("ref");
        return modifiers;
    }

    private bool IsRecord(in TypeDefinition type) => type.GetMethods().Any(handle =>
        reader.StringComparer.Equals(reader.GetMethodDefinition(handle).Name, "PrintMembers")
        && scope.Attributes.Has(reader.GetMethodDefinition(handle).GetCustomAttributes(), AttributeTable.CompilerGenerated));

    private bool IsPublic(TypeDefinitionHandle handle)
    {
        for (; !handle.IsNil; handle = reader.GetTypeDefinition(handle).GetDeclaringType())
        {
            if ((reader.GetTypeDefinition(handle).Attributes & TypeAttributes.VisibilityMask)
                is not (TypeAttributes.Public or TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem)) return false;
        }

        return true;
    }

    private string Declaration(in TypeDefinition type, string name, TypeKind kind, List<string> modifiers)
    {
        var parameters = type.GetGenericParameters();
        var text = new TypeText(scope.Names, scope.ParameterNames(parameters), [], [0], null);
        var bases = new List<string>();
        if (kind == TypeKind.Class && !type.BaseType.IsNil && scope.Keys.Of(type.BaseType) != "System.Object") bases.Add(Text(type.BaseType, text));
        if (kind is not (TypeKind.Enum or TypeKind.Delegate))
            bases.AddRange(InterfaceText.WithoutImplied([.. type.GetInterfaceImplementations().Select(i => Text(reader.GetInterfaceImplementation(i).Interface, text))]));
        var outer = type.GetDeclaringType().IsNil ? 0 : reader.GetTypeDefinition(type.GetDeclaringType()).GetGenericParameters().Count;
        var own = string.Join(", ", parameters.Skip(outer).Select(constraints.Declaration));
        var words = string.Concat(modifiers.Select(word => word + " "));
        return $"public {words}{kind.ToString().ToLowerInvariant()} {SimpleName(name)}{(own.Length == 0 ? "" : $"<{own}>")}"
            + (bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}") + constraints.Clauses(parameters, text.Write);
    }

    private string Text(EntityHandle type, TypeText text) => text.Write(type.Kind == HandleKind.TypeSpecification
        ? SignatureReader.Specification(reader, (TypeSpecificationHandle)type)
        : new TypeNode { Kind = TypeNodeKind.Named, Type = type });

    private static string SimpleName(string name) => TypeNames.WithoutArity(name[(name.LastIndexOfAny(['.', '/']) + 1)..]);

    private static string DisplayName(string name) => TypeNames.WithoutArity(name).Replace('/', '.');
}
