namespace Grader.Grading.Metadata;

/// <summary>
/// Reads signature blobs (ECMA-335 II.23.2) of hostile assemblies. The reader of the framework recurses as deep as
/// the blob asks for, which would end the service's process by a stack overflow; this one has a limit.
/// </summary>
/// <param name="effort">Is spent by each type that is read.</param>
internal sealed class SignatureReader(MetadataReader reader, Effort effort)
{
    /// <summary>Levels of nesting. An honest query with many <c>let</c> clauses nests one level for each.</summary>
    public const int MaxDepth = 100;

    private const byte ValueTypeClass = 0x11;

    /// <exception cref="BadImageFormatException">The blob is no such signature, or nested too deep.</exception>
    public TypeNode Field(BlobHandle blob)
    {
        var at = reader.GetBlobReader(blob);
        Expect(at.ReadSignatureHeader().Kind == SignatureKind.Field);
        return End(ReadType(ref at, 0), at);
    }

    public MethodShape Method(BlobHandle blob)
    {
        var at = reader.GetBlobReader(blob);
        var header = at.ReadSignatureHeader();
        Expect(header.Kind is SignatureKind.Method or SignatureKind.Property);
        var generic = header.IsGeneric ? at.ReadCompressedInteger() : 0;
        var count = at.ReadCompressedInteger();
        var result = ReadType(ref at, 0);
        var parameters = ReadTypes(ref at, count, 0);
        return End(new MethodShape(header, generic, result, parameters), at);
    }

    public TypeNode[] Locals(BlobHandle blob)
    {
        var at = reader.GetBlobReader(blob);
        Expect(at.ReadSignatureHeader().Kind == SignatureKind.LocalVariables);
        return End(ReadTypes(ref at, at.ReadCompressedInteger(), 0), at);
    }

    /// <summary>The type arguments of a call to a generic method.</summary>
    public TypeNode[] MethodArguments(BlobHandle blob)
    {
        var at = reader.GetBlobReader(blob);
        Expect(at.ReadSignatureHeader().Kind == SignatureKind.MethodSpecification);
        return End(ReadTypes(ref at, at.ReadCompressedInteger(), 0), at);
    }

    public TypeNode Specification(TypeSpecificationHandle handle)
    {
        var at = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        return End(ReadType(ref at, 0), at);
    }

    private TypeNode[] ReadTypes(ref BlobReader at, int count, int depth)
    {
        // Every type takes a byte or more: a count beyond what is left is a lie that would only allocate.
        Expect(count >= 0 && count <= at.RemainingBytes);
        var types = new TypeNode[count];
        for (var i = 0; i < count; i++) types[i] = ReadType(ref at, depth + 1);
        return types;
    }

    private TypeNode ReadType(ref BlobReader at, int depth)
    {
        effort.Spend();
        if (depth > MaxDepth) throw new BadImageFormatException($"A type is nested more than {MaxDepth} levels deep.");
        var code = at.ReadByte();
        return (SignatureTypeCode)code switch
        {
            SignatureTypeCode.ByReference => Wrap(TypeNodeKind.ByReference, ref at, depth),
            SignatureTypeCode.Pointer => Wrap(TypeNodeKind.Pointer, ref at, depth),
            SignatureTypeCode.Pinned => Wrap(TypeNodeKind.Pinned, ref at, depth),
            SignatureTypeCode.SZArray => Wrap(TypeNodeKind.Array, ref at, depth),
            SignatureTypeCode.Array => ReadArray(ref at, depth),
            SignatureTypeCode.GenericTypeInstance => ReadInstance(ref at, depth),
            SignatureTypeCode.GenericTypeParameter => Parameter(TypeNodeKind.TypeParameter, ref at),
            SignatureTypeCode.GenericMethodParameter => Parameter(TypeNodeKind.MethodParameter, ref at),
            SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier => ReadModified(ref at, depth),
            SignatureTypeCode.TypedReference => new TypeNode { Kind = TypeNodeKind.TypedReference },
            SignatureTypeCode.FunctionPointer => ReadFunctionPointer(ref at, depth),
            _ when code is ValueTypeClass or ValueTypeClass + 1 => Named(ref at, code == ValueTypeClass, []),
            >= SignatureTypeCode.Void and <= SignatureTypeCode.String => Primitive(code),
            SignatureTypeCode.IntPtr or SignatureTypeCode.UIntPtr or SignatureTypeCode.Object => Primitive(code),
            _ => throw new BadImageFormatException($"A signature has the unknown type 0x{code:x2}."),
        };
    }

    private static TypeNode Primitive(byte code) => new() { Kind = TypeNodeKind.Primitive, Code = (SignatureTypeCode)code };

    private TypeNode Wrap(TypeNodeKind kind, ref BlobReader at, int depth) =>
        new() { Kind = kind, Parts = [ReadType(ref at, depth + 1)] };

    private static TypeNode Parameter(TypeNodeKind kind, ref BlobReader at) => new() { Kind = kind, Number = at.ReadCompressedInteger() };

    private static TypeNode Named(ref BlobReader at, bool isValueType, TypeNode[] arguments)
    {
        var handle = at.ReadTypeHandle();
        Expect(handle.Kind is HandleKind.TypeReference or HandleKind.TypeDefinition && !handle.IsNil);
        return new() { Kind = TypeNodeKind.Named, Type = handle, IsValueType = isValueType, Parts = arguments };
    }

    private TypeNode ReadInstance(ref BlobReader at, int depth)
    {
        var kind = at.ReadByte();
        Expect(kind is ValueTypeClass or ValueTypeClass + 1);
        var open = Named(ref at, kind == ValueTypeClass, []);
        var arguments = ReadTypes(ref at, at.ReadCompressedInteger(), depth);
        return new() { Kind = TypeNodeKind.Named, Type = open.Type, IsValueType = open.IsValueType, Parts = arguments };
    }

    private TypeNode ReadArray(ref BlobReader at, int depth)
    {
        var element = ReadType(ref at, depth + 1);
        var rank = at.ReadCompressedInteger();
        Expect(rank is > 0 and <= 32);
        for (var sizes = at.ReadCompressedInteger(); sizes > 0; sizes--) at.ReadCompressedInteger();
        for (var bounds = at.ReadCompressedInteger(); bounds > 0; bounds--) at.ReadCompressedSignedInteger();
        return new() { Kind = TypeNodeKind.Array, Number = rank, Parts = [element] };
    }

    private TypeNode ReadModified(ref BlobReader at, int depth)
    {
        var modifier = at.ReadTypeHandle();
        return new() { Kind = TypeNodeKind.Modified, Type = modifier, Parts = [ReadType(ref at, depth + 1)] };
    }

    private TypeNode ReadFunctionPointer(ref BlobReader at, int depth)
    {
        var header = at.ReadSignatureHeader();
        if (header.IsGeneric) at.ReadCompressedInteger();
        var count = at.ReadCompressedInteger();
        ReadType(ref at, depth + 1);
        ReadTypes(ref at, count, depth);
        return new() { Kind = TypeNodeKind.FunctionPointer };
    }

    private static T End<T>(T result, BlobReader at)
    {
        Expect(at.RemainingBytes == 0);
        return result;
    }

    private static void Expect(bool condition)
    {
        if (!condition) throw new BadImageFormatException("A signature is malformed.");
    }
}

/// <summary>The signature of a method or property.</summary>
internal sealed record MethodShape(SignatureHeader Header, int GenericParameterCount, TypeNode Return, IReadOnlyList<TypeNode> Parameters)
{
    /// <summary>Managed, no <c>vararg</c>, no explicit <c>this</c>: what C# emits for every safe method.</summary>
    public bool IsOrdinary => Header.CallingConvention == SignatureCallingConvention.Default && !Header.HasExplicitThis;
}
