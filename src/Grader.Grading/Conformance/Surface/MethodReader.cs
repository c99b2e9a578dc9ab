using System.Reflection;
using System.Reflection.Metadata;
using Grader.Grading.Metadata;

namespace Grader.Grading.Conformance.Surface;

/// <summary>Reads the methods, constructors and operators of one type.</summary>
internal sealed class MethodReader(Scope scope, TypeDefinitionHandle owner, TypeKind kind, bool isRecord, IReadOnlyList<string> typeParameters)
{
    private static readonly HashSet<string> OfRecords = new(StringComparer.Ordinal)
    {
        "<Clone>$", "PrintMembers", "Equals", "GetHashCode", "ToString", "op_Equality", "op_Inequality", "EqualityContract",
    };

    private readonly MetadataReader reader = scope.Reader;
    private readonly TypeParameters constraints = new(scope);

    public static Visibility VisibilityOf(MethodAttributes flags) => (flags & MethodAttributes.MemberAccessMask) switch
    {
        MethodAttributes.Public => Visibility.Public,
        MethodAttributes.Family or MethodAttributes.FamORAssem => Visibility.Protected,
        _ => Visibility.Hidden,
    };

    /// <summary>As it is written, with a space behind it.</summary>
    public static string AccessOf(MethodAttributes flags) => (flags & MethodAttributes.MemberAccessMask) switch
    {
        MethodAttributes.Public => "public ",
        MethodAttributes.FamORAssem => "protected internal ",
        MethodAttributes.Family => "protected ",
        MethodAttributes.Assembly => "internal ",
        MethodAttributes.FamANDAssem => "private protected ",
        _ => "private ",
    };

    public SurfaceMember Read(in MethodDefinition method)
    {
        var shape = SignatureReader.Method(reader, method.Signature);
        var name = reader.GetString(method.Name);
        var own = scope.ParameterNames(method.GetGenericParameters());
        var attributes = method.GetCustomAttributes();
        var isExtension = scope.Attributes.Has(attributes, AttributeTable.Extension);
        var (parameters, texts) = Parameters(method, shape, isExtension);
        return new()
        {
            Kind = MemberKind.Method,
            Name = name,
            Visibility = VisibilityOf(method.Attributes),
            IsStatic = (method.Attributes & MethodAttributes.Static) != 0,
            Type = scope.Keys.Of(shape.Return),
            Parameters = parameters,
            TypeParameters = constraints.Keys(method.GetGenericParameters()),
            IsExtension = isExtension,
            IsOverride = IsOverride(method.Attributes),
            IsAbstract = (method.Attributes & MethodAttributes.Abstract) != 0,
            IsOverridable = IsOverridable(method.Attributes),
            IsOfRecord = IsRecordMember(name) || IsCopyConstructor(name, shape),
            Declaration = Declaration(method, shape, name, own, texts),
        };
    }

    /// <summary>The parameters, and their text between the parentheses.</summary>
    public (IReadOnlyList<SurfaceParameter> Values, string Texts) Parameters(in MethodDefinition method, MethodShape shape, bool isExtension = false)
    {
        var rows = new Parameter?[shape.Parameters.Count];
        foreach (var handle in method.GetParameters())
        {
            var row = reader.GetParameter(handle);
            if (row.SequenceNumber > 0 && row.SequenceNumber <= rows.Length) rows[row.SequenceNumber - 1] = row;
        }

        var values = new SurfaceParameter[rows.Length];
        var texts = new string[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            values[i] = ReadParameter(rows[i], shape.Parameters[i], i);
            var words = (isExtension && i == 0 ? "this " : "") + (values[i].IsParams ? "params " : "")
                + (values[i].Passing.Length > 0 ? values[i].Passing + " " : "");
            texts[i] = $"{words}{Text(method, shape.Parameters[i], rows[i]?.GetCustomAttributes())} {values[i].Name}"
                + (values[i].Default is { } value ? $" = {value}" : "");
        }

        return (values, string.Join(", ", texts));
    }

    public string Modifiers(MethodAttributes flags)
    {
        if (kind == TypeKind.Interface && (flags & MethodAttributes.Static) == 0) return "";
        var text = kind == TypeKind.Interface ? "" : AccessOf(flags);
        if ((flags & MethodAttributes.Static) != 0) text += "static ";
        if ((flags & MethodAttributes.Abstract) != 0) return text + "abstract ";
        if (IsOverride(flags)) return text + "override ";
        return IsOverridable(flags) ? text + "virtual " : text;
    }

    public bool IsOverride(MethodAttributes flags) => kind != TypeKind.Interface
        && (flags & (MethodAttributes.Virtual | MethodAttributes.NewSlot)) == MethodAttributes.Virtual;

    public bool IsOverridable(MethodAttributes flags) =>
        (flags & (MethodAttributes.Virtual | MethodAttributes.Final)) == MethodAttributes.Virtual && !IsSealed();

    public bool IsRecordMember(string name) => isRecord && OfRecords.Contains(name);

    private bool IsSealed() => kind != TypeKind.Interface
        && (reader.GetTypeDefinition(owner).Attributes & TypeAttributes.Sealed) != 0;

    private bool IsCopyConstructor(string name, MethodShape shape) => isRecord && name == ".ctor"
        && shape.Parameters is [var only] && scope.Keys.Of(only).StartsWith("own:" + scope.Names.Of(owner), StringComparison.Ordinal);

    private SurfaceParameter ReadParameter(Parameter? row, TypeNode type, int index)
    {
        var attributes = row?.GetCustomAttributes();
        var flags = row?.Attributes ?? ParameterAttributes.None;
        var inner = type.Kind == TypeNodeKind.Modified ? type.Part : type;
        var passing = inner.Kind != TypeNodeKind.ByReference ? ""
            : (flags & (ParameterAttributes.Out | ParameterAttributes.In)) == ParameterAttributes.Out ? "out"
            : attributes is { } a && scope.Attributes.Has(a, AttributeTable.IsReadOnly) ? "in"
            : attributes is { } b && scope.Attributes.Has(b, AttributeTable.RequiresLocation) ? "ref readonly" : "ref";
        var isParams = attributes is { } c && (scope.Attributes.Has(c, AttributeTable.ParamArray) || scope.Attributes.Has(c, AttributeTable.ParamCollection));
        var name = row is { } named ? reader.GetString(named.Name) : $"p{index}";
        return new(name, scope.Keys.Of(type), passing, isParams, row is { } with ? Default(with, type) : null);
    }

    private string? Default(in Parameter parameter, TypeNode type)
    {
        if (!parameter.GetDefaultValue().IsNil) return ConstantText.Of(reader, parameter.GetDefaultValue(), IsValue(type));
        if (scope.Attributes.Decimal(parameter.GetCustomAttributes()) is { } exact) return ConstantText.Of(exact);
        return (parameter.Attributes & ParameterAttributes.Optional) != 0 ? "default" : null;
    }

    private static bool IsValue(TypeNode type) => type.IsValueType || type.Kind is TypeNodeKind.TypeParameter or TypeNodeKind.MethodParameter;

    private string Declaration(in MethodDefinition method, MethodShape shape, string name, IReadOnlyList<string> own, string parameters)
    {
        if (name == ".ctor") return $"{Modifiers(method.Attributes)}{PlainName()}({parameters})";
        var result = shape.Return.Kind == TypeNodeKind.Modified ? shape.Return.Part : shape.Return;
        CustomAttributeHandleCollection? attributes = null;
        foreach (var handle in method.GetParameters())
        {
            if (reader.GetParameter(handle).SequenceNumber == 0) attributes = reader.GetParameter(handle).GetCustomAttributes();
        }

        var reference = result.Kind != TypeNodeKind.ByReference ? ""
            : attributes is { } a && scope.Attributes.Has(a, AttributeTable.IsReadOnly) ? "ref readonly " : "ref ";
        var generic = own.Count == 0 ? "" : $"<{string.Join(", ", own)}>";
        var text = new TypeText(scope.Names, typeParameters, own, [0], null);
        return $"{Modifiers(method.Attributes)}{reference}{OperatorNames.TypeAndName(Text(method, shape.Return, attributes), name)}{generic}({parameters})"
            + constraints.Clauses(method.GetGenericParameters(), text.Write);
    }

    private string PlainName()
    {
        var name = reader.GetString(reader.GetTypeDefinition(owner).Name);
        return TypeNames.WithoutArity(name);
    }

    private string Text(in MethodDefinition method, TypeNode node, CustomAttributeHandleCollection? attributes)
    {
        var flags = (attributes is { } a ? scope.Attributes.NullableFlags(a) : null) ?? [scope.NullableDefault(owner, method.GetCustomAttributes())];
        var names = attributes is { } b ? scope.Attributes.TupleElementNames(b) : null;
        return new TypeText(scope.Names, typeParameters, scope.ParameterNames(method.GetGenericParameters()), flags, names).Write(node);
    }
}
