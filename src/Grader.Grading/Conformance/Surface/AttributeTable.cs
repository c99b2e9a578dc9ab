using System.Reflection.Metadata;
using Grader.Grading.Metadata;

namespace Grader.Grading.Conformance.Surface;

/// <summary>The compiler's attributes that carry what C# has and metadata has not: <c>params</c>, <c>T?</c>, tuple names.</summary>
internal sealed class AttributeTable(MetadataReader reader, TypeNames names)
{
    private const string CompilerServices = "System.Runtime.CompilerServices.";

    public const string Extension = CompilerServices + "ExtensionAttribute";
    public const string IsReadOnly = CompilerServices + "IsReadOnlyAttribute";
    public const string IsByRefLike = CompilerServices + "IsByRefLikeAttribute";
    public const string IsUnmanaged = CompilerServices + "IsUnmanagedAttribute";
    public const string RequiresLocation = CompilerServices + "RequiresLocationAttribute";
    public const string ParamCollection = CompilerServices + "ParamCollectionAttribute";
    public const string ParamArray = "System.ParamArrayAttribute";
    public const string CompilerGenerated = CompilerServices + "CompilerGeneratedAttribute";
    public const string Required = CompilerServices + "RequiredMemberAttribute";

    private const string Nullable = CompilerServices + "NullableAttribute";
    private const string NullableContext = CompilerServices + "NullableContextAttribute";
    private const string TupleNames = CompilerServices + "TupleElementNamesAttribute";
    private const string DecimalConstant = CompilerServices + "DecimalConstantAttribute";

    public bool Has(CustomAttributeHandleCollection attributes, string name) => Find(attributes, name) is not null;

    /// <summary>One flag for each place in the type, or one for all: 1 not null, 2 may be null, 0 unsaid.</summary>
    public byte[]? NullableFlags(CustomAttributeHandleCollection attributes)
    {
        if (Find(attributes, Nullable) is not { } attribute) return null;
        var value = Value(attribute);
        var isArray = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor) is var constructor
            && SignatureReader.Method(reader, constructor.Signature).Parameters is [{ Kind: TypeNodeKind.Array }];
        return value.ReadBytes(isArray ? value.ReadInt32() : 1);
    }

    public byte? NullableDefault(CustomAttributeHandleCollection attributes) =>
        Find(attributes, NullableContext) is { } attribute ? Value(attribute).ReadByte() : null;

    public string?[]? TupleElementNames(CustomAttributeHandleCollection attributes)
    {
        if (Find(attributes, TupleNames) is not { } attribute) return null;
        var value = Value(attribute);
        var count = value.ReadInt32();
        if (count < 0 || count > value.RemainingBytes) throw new BadImageFormatException("Tuple names are malformed.");
        var elements = new string?[count];
        for (var i = 0; i < count; i++) elements[i] = value.ReadSerializedString();
        return elements;
    }

    public decimal? Decimal(CustomAttributeHandleCollection attributes)
    {
        if (Find(attributes, DecimalConstant) is not { } attribute) return null;
        var value = Value(attribute);
        var (scale, sign) = (value.ReadByte(), value.ReadByte());
        var (high, middle, low) = (value.ReadInt32(), value.ReadInt32(), value.ReadInt32());
        return new decimal(low, middle, high, sign != 0, scale);
    }

    private CustomAttribute? Find(CustomAttributeHandleCollection attributes, string name)
    {
        foreach (var handle in attributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference) continue;
            var type = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
            if (type.Kind == HandleKind.TypeReference && names.Of(type) == name) return attribute;
        }

        return null;
    }

    private BlobReader Value(CustomAttribute attribute)
    {
        var value = reader.GetBlobReader(attribute.Value);
        if (value.ReadUInt16() != 1) throw new BadImageFormatException("An attribute is malformed.");
        return value;
    }
}
