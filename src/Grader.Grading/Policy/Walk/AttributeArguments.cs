namespace Grader.Grading.Policy.Walk;

/// <summary>
/// Reads the arguments of a custom attribute (ECMA-335 II.23.3) for the types that they name: a <c>typeof</c> there is a
/// string in a blob, which no table of references shows.
/// </summary>
internal sealed class AttributeArguments(Inspection inspection)
{
    private const int MaxDepth = 10;
    private const ushort Prolog = 1;
    private const byte Field = 0x53, Property = 0x54, Enumeration = 0x55, TypeArgument = 0x50, Boxed = 0x51;

    private readonly MetadataReader reader = inspection.Reader;
    private readonly Lazy<Dictionary<string, TypeDefinitionHandle>> ownTypes = new(() => OwnTypes(inspection));
    private readonly List<string> names = [];

    /// <summary>The names as they are written: reflection's names, often with an assembly.</summary>
    /// <exception cref="BadImageFormatException">The blob does not fit the constructor.</exception>
    public IReadOnlyList<string> TypeNamesIn(BlobHandle value, IReadOnlyList<TypeNode> parameters)
    {
        names.Clear();
        var at = reader.GetBlobReader(value);
        if (at.RemainingBytes == 0 && parameters.Count == 0) return names;
        Expect(at.ReadUInt16() == Prolog);
        foreach (var parameter in parameters) Skip(ref at, parameter, 0);
        for (var count = at.ReadUInt16(); count > 0; count--)
        {
            Expect(at.ReadByte() is Field or Property);
            var type = ReadType(ref at, 0);
            at.ReadSerializedString();
            Skip(ref at, type, 0);
        }

        Expect(at.RemainingBytes == 0);
        return names;
    }

    private void Skip(ref BlobReader at, TypeNode type, int depth)
    {
        Expect(depth <= MaxDepth);
        switch (type.Kind)
        {
            case TypeNodeKind.Primitive when type.Code == SignatureTypeCode.String: at.ReadSerializedString(); break;
            case TypeNodeKind.Primitive when type.Code == SignatureTypeCode.Object:
                Skip(ref at, ReadType(ref at, depth + 1), depth + 1);
                break;
            case TypeNodeKind.Primitive: SkipBytes(ref at, SizeOf(type.Code)); break;
            case TypeNodeKind.Named when IsSystemType(type): AddName(at.ReadSerializedString()); break;
            case TypeNodeKind.Named: SkipBytes(ref at, SizeOfEnum(type)); break;
            case TypeNodeKind.Array when type.Number == 0:
                var count = at.ReadUInt32();
                if (count == uint.MaxValue) break;
                Expect(count <= at.RemainingBytes);
                for (; count > 0; count--) Skip(ref at, type.Part, depth + 1);
                break;
            default: throw NotUnderstood();
        }
    }

    /// <summary>The type of a named argument, or of one in an <c>object</c>.</summary>
    private TypeNode ReadType(ref BlobReader at, int depth)
    {
        Expect(depth <= MaxDepth);
        var code = at.ReadByte();
        switch (code)
        {
            case TypeArgument: return new() { Kind = TypeNodeKind.Named };
            case Boxed: return new() { Kind = TypeNodeKind.Primitive, Code = SignatureTypeCode.Object };
            case Enumeration:
                var name = at.ReadSerializedString();
                AddName(name);
                return new() { Kind = TypeNodeKind.Primitive, Code = CodeOfEnum(name) };
            case (byte)SignatureTypeCode.SZArray: return new() { Kind = TypeNodeKind.Array, Parts = [ReadType(ref at, depth + 1)] };
            default: return new() { Kind = TypeNodeKind.Primitive, Code = (SignatureTypeCode)code };
        }
    }

    private bool IsSystemType(TypeNode type) =>
        type.Type.IsNil || (type.Type.Kind == HandleKind.TypeReference && inspection.Names.Of(type.Type) == "System.Type");

    private int SizeOfEnum(TypeNode type) => SizeOf(type.Type.Kind == HandleKind.TypeDefinition
        ? Underlying((TypeDefinitionHandle)type.Type) : SignatureTypeCode.Int32);

    /// <summary>Enums of the base library that an attribute may take are all of <c>int</c>; the blob's length would tell.</summary>
    private SignatureTypeCode CodeOfEnum(string? name) =>
        name is not null && ownTypes.Value.TryGetValue(name, out var handle) ? Underlying(handle) : SignatureTypeCode.Int32;

    /// <summary>By reflection's name.</summary>
    private static Dictionary<string, TypeDefinitionHandle> OwnTypes(Inspection inspection)
    {
        var types = new Dictionary<string, TypeDefinitionHandle>(StringComparer.Ordinal);
        foreach (var handle in inspection.Reader.TypeDefinitions) types.TryAdd(inspection.Names.Of(handle).Replace('/', '+'), handle);
        return types;
    }

    private SignatureTypeCode Underlying(TypeDefinitionHandle handle)
    {
        foreach (var field in reader.GetTypeDefinition(handle).GetFields())
        {
            var definition = reader.GetFieldDefinition(field);
            if (reader.StringComparer.Equals(definition.Name, "value__")) return inspection.Signatures.Field(definition.Signature).Code;
        }

        throw NotUnderstood();
    }

    private void AddName(string? name)
    {
        if (name is not null) names.Add(name);
    }

    private static int SizeOf(SignatureTypeCode code) => code switch
    {
        SignatureTypeCode.Boolean or SignatureTypeCode.SByte or SignatureTypeCode.Byte => 1,
        SignatureTypeCode.Char or SignatureTypeCode.Int16 or SignatureTypeCode.UInt16 => 2,
        SignatureTypeCode.Int32 or SignatureTypeCode.UInt32 or SignatureTypeCode.Single => 4,
        SignatureTypeCode.Int64 or SignatureTypeCode.UInt64 or SignatureTypeCode.Double => 8,
        _ => throw NotUnderstood(),
    };

    private static void SkipBytes(ref BlobReader at, int count)
    {
        Expect(count <= at.RemainingBytes);
        at.Offset += count;
    }

    private static void Expect(bool condition)
    {
        if (!condition) throw NotUnderstood();
    }

    private static BadImageFormatException NotUnderstood() => new("The arguments of an attribute are malformed.");
}
