using System.Reflection;
using System.Reflection.Metadata;
using Grader.Grading.Metadata;

namespace Grader.Grading.Conformance.Surface;

/// <summary>Reads the members of one type.</summary>
internal sealed class MemberReader
{
    private readonly Scope scope;
    private readonly MetadataReader reader;
    private readonly TypeDefinitionHandle handle;
    private readonly TypeDefinition type;
    private readonly TypeKind kind;
    private readonly MethodReader methods;
    private readonly IReadOnlyList<string> typeParameters;

    public MemberReader(Scope scope, TypeDefinitionHandle handle, TypeKind kind, bool isRecord)
    {
        this.scope = scope;
        this.handle = handle;
        this.kind = kind;
        reader = scope.Reader;
        type = reader.GetTypeDefinition(handle);
        typeParameters = scope.ParameterNames(type.GetGenericParameters());
        methods = new(scope, handle, kind, isRecord, typeParameters);
    }

    public IReadOnlyList<SurfaceMember> ReadAll()
    {
        var members = new List<SurfaceMember>();
        var accessors = new HashSet<MethodDefinitionHandle>();
        foreach (var property in type.GetProperties()) members.Add(ReadProperty(reader.GetPropertyDefinition(property), accessors));
        foreach (var happening in type.GetEvents()) members.Add(ReadEvent(reader.GetEventDefinition(happening), accessors));
        foreach (var method in type.GetMethods())
        {
            if (!accessors.Contains(method)) members.Add(methods.Read(reader.GetMethodDefinition(method)));
        }

        foreach (var field in type.GetFields()) members.Add(ReadField(reader.GetFieldDefinition(field)));
        return members;
    }

    private SurfaceMember ReadProperty(in PropertyDefinition property, HashSet<MethodDefinitionHandle> accessors)
    {
        var pair = property.GetAccessors();
        accessors.Add(pair.Getter);
        accessors.Add(pair.Setter);
        var shape = SignatureReader.Method(reader, property.Signature);
        var name = reader.GetString(property.Name);
        var owner = reader.GetMethodDefinition(MoreVisible(pair));
        var traits = Accessors(pair, MethodReader.VisibilityOf(owner.Attributes));
        var required = scope.Attributes.Has(property.GetCustomAttributes(), AttributeTable.Required);
        var parameters = shape.Parameters.Count == 0 ? ([], "") : methods.Parameters(owner, shape);
        var shown = parameters.Texts.Length > 0 ? $"this[{parameters.Texts}]" : name;
        return new()
        {
            Kind = MemberKind.Property,
            Name = name,
            Visibility = MethodReader.VisibilityOf(owner.Attributes),
            IsStatic = (owner.Attributes & MethodAttributes.Static) != 0,
            Type = scope.Keys.Of(shape.Return),
            Parameters = parameters.Values,
            Traits = required ? [.. traits, "required"] : traits,
            IsOverride = methods.IsOverride(owner.Attributes),
            IsAbstract = (owner.Attributes & MethodAttributes.Abstract) != 0,
            IsOverridable = methods.IsOverridable(owner.Attributes),
            IsOfRecord = methods.IsRecordMember(name),
            Declaration = $"{methods.Modifiers(owner.Attributes)}{(required ? "required " : "")}{Text(shape.Return, property.GetCustomAttributes())} {shown} {{ {string.Concat(traits.Select(t => t + "; "))}}}",
        };
    }

    /// <summary>In C# the property says how visible it is, and one accessor may be less.</summary>
    private MethodDefinitionHandle MoreVisible(in PropertyAccessors pair) =>
        pair.Getter.IsNil || (!pair.Setter.IsNil && VisibilityOf(pair.Setter) > VisibilityOf(pair.Getter)) ? pair.Setter : pair.Getter;

    /// <summary>Those that others see, in the order of C#; both where nobody sees the property.</summary>
    private List<string> Accessors(in PropertyAccessors pair, Visibility property)
    {
        var least = property == Visibility.Hidden ? Visibility.Hidden : Visibility.Protected;
        var traits = new List<string>();
        if (!pair.Getter.IsNil && VisibilityOf(pair.Getter) >= least) traits.Add("get");
        if (pair.Setter.IsNil || VisibilityOf(pair.Setter) < least) return traits;
        var setter = reader.GetMethodDefinition(pair.Setter);
        var result = SignatureReader.Method(reader, setter.Signature).Return;
        traits.Add(result.Kind == TypeNodeKind.Modified && scope.Names.Of(result.Type) == "System.Runtime.CompilerServices.IsExternalInit" ? "init" : "set");
        return traits;
    }

    private Visibility VisibilityOf(MethodDefinitionHandle accessor) => MethodReader.VisibilityOf(reader.GetMethodDefinition(accessor).Attributes);

    private SurfaceMember ReadEvent(in EventDefinition happening, HashSet<MethodDefinitionHandle> accessors)
    {
        var pair = happening.GetAccessors();
        accessors.Add(pair.Adder);
        accessors.Add(pair.Remover);
        var adder = reader.GetMethodDefinition(pair.Adder);
        var node = happening.Type.Kind == HandleKind.TypeSpecification
            ? SignatureReader.Specification(reader, (TypeSpecificationHandle)happening.Type)
            : new TypeNode { Kind = TypeNodeKind.Named, Type = happening.Type };
        var name = reader.GetString(happening.Name);
        return new()
        {
            Kind = MemberKind.Event,
            Name = name,
            Visibility = MethodReader.VisibilityOf(adder.Attributes),
            IsStatic = (adder.Attributes & MethodAttributes.Static) != 0,
            Type = scope.Keys.Of(node),
            IsOverride = methods.IsOverride(adder.Attributes),
            IsAbstract = (adder.Attributes & MethodAttributes.Abstract) != 0,
            IsOverridable = methods.IsOverridable(adder.Attributes),
            Declaration = $"{methods.Modifiers(adder.Attributes)}event {Text(node, happening.GetCustomAttributes())} {name}",
        };
    }

    private SurfaceMember ReadField(in FieldDefinition field)
    {
        var node = SignatureReader.Field(reader, field.Signature);
        var name = reader.GetString(field.Name);
        var flags = field.Attributes;
        var access = (MethodAttributes)(flags & FieldAttributes.FieldAccessMask);
        var value = (flags & FieldAttributes.Literal) != 0 && !field.GetDefaultValue().IsNil
            ? ConstantText.Of(reader, field.GetDefaultValue(), isValueType: false)
            : scope.Attributes.Decimal(field.GetCustomAttributes()) is { } exact ? ConstantText.Of(exact) : null;
        var isReadOnly = value is null && (flags & FieldAttributes.InitOnly) != 0;
        var isStatic = (flags & FieldAttributes.Static) != 0;
        var words = value is not null ? "const " : (isStatic ? "static " : "") + (isReadOnly ? "readonly " : "");
        return new()
        {
            Kind = MemberKind.Field,
            Name = name,
            Visibility = MethodReader.VisibilityOf(access),
            IsStatic = isStatic,
            Type = scope.Keys.Of(node),
            Traits = value is not null ? [$"const {value}"] : isReadOnly ? ["readonly"] : [],
            Declaration = kind == TypeKind.Enum ? $"{name} = {value}"
                : $"{MethodReader.AccessOf(access)}{words}{Text(node, field.GetCustomAttributes())} {name}{(value is null ? "" : $" = {value}")}",
        };
    }

    private string Text(TypeNode node, CustomAttributeHandleCollection attributes) =>
        new TypeText(scope.Names, typeParameters, [], scope.Attributes.NullableFlags(attributes) ?? [scope.NullableDefault(handle)],
            scope.Attributes.TupleElementNames(attributes)).Write(node);
}
