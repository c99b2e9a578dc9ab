using System.Collections.Frozen;
using System.Reflection;

namespace Grader.Grading.Policy.Walk;

/// <summary>Which types hold references to memory that may be a frame's: <c>ref int</c>, <c>Span&lt;int&gt;</c>.</summary>
internal sealed class ByRefTypes(Inspection inspection)
{
    private const GenericParameterAttributes AllowByRefLike = (GenericParameterAttributes)0x20;

    /// <summary>Types looked at for one assembly. Structs in structs multiply: without an end, so would the work.</summary>
    private const int MaxSteps = 20_000;

    private const int MaxDepth = 100;

    private readonly MetadataReader reader = inspection.Reader;
    private int steps;

    /// <summary>The ref structs of policy.txt; a submission declares none.</summary>
    public static FrozenSet<string> ByRefLike { get; } = new[]
    {
        "System.Span", "System.Span/Enumerator", "System.ReadOnlySpan", "System.ReadOnlySpan/Enumerator",
        "System.MemoryExtensions/SpanSplitEnumerator", "System.MemoryExtensions/TryWriteInterpolatedStringHandler",
        "System.Text.SpanRuneEnumerator", "System.Text.SpanLineEnumerator", "System.Threading.Lock/Scope",
        "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a value of this type can point into a frame.</summary>
    /// <param name="method">Whose type parameters the signature means.</param>
    public bool CanPoint(TypeNode type, MethodDefinitionHandle method) => type.Kind switch
    {
        TypeNodeKind.ByReference => true,
        TypeNodeKind.Modified => CanPoint(type.Part, method),
        TypeNodeKind.Named => IsByRefLike(type.Type),
        TypeNodeKind.MethodParameter => AllowsByRefLike(reader.GetMethodDefinition(method).GetGenericParameters(), type.Number),
        TypeNodeKind.TypeParameter => AllowsByRefLike(
            reader.GetTypeDefinition(reader.GetMethodDefinition(method).GetDeclaringType()).GetGenericParameters(), type.Number),
        _ => false,
    };

    public bool IsByRefLike(EntityHandle type) =>
        type.Kind == HandleKind.TypeReference && ByRefLike.Contains(TypeNames.WithoutArity(inspection.Names.Of(type)));

    /// <summary>What a <c>ref</c> of this type points to, or null if it is none.</summary>
    public static TypeNode? Referent(TypeNode type) => type.Kind switch
    {
        TypeNodeKind.Modified => Referent(type.Part),
        TypeNodeKind.ByReference => type.Part,
        _ => null,
    };

    /// <summary>Whether a variable of type <paramref name="outer"/> can have a part of type <paramref name="inner"/>.</summary>
    public bool CanHold(TypeNode outer, TypeNode inner) => CanHold(outer, inner, 0);

    private bool CanHold(TypeNode outer, TypeNode inner, int depth)
    {
        if (depth > MaxDepth || ++steps > MaxSteps || IsParameter(outer) || IsParameter(inner) || AreSame(outer, inner)) return true;
        if (outer is not { Kind: TypeNodeKind.Named, IsValueType: true } || IsByRefLike(outer.Type)) return false;
        if (outer.Parts.Any(part => CanHold(part, inner, depth + 1))) return true;
        return outer.Type.Kind == HandleKind.TypeDefinition
            && reader.GetTypeDefinition((TypeDefinitionHandle)outer.Type).GetFields().Select(reader.GetFieldDefinition)
                .Where(field => (field.Attributes & FieldAttributes.Static) == 0)
                .Any(field => CanHold(inspection.Signatures.Field(field.Signature), inner, depth + 1));
    }

    private static bool IsParameter(TypeNode type) => type.Kind is TypeNodeKind.TypeParameter or TypeNodeKind.MethodParameter;

    private static bool AreSame(TypeNode a, TypeNode b) => a.Kind == b.Kind && a.Code == b.Code && a.Type == b.Type
        && a.Number == b.Number && a.Parts.Length == b.Parts.Length && a.Parts.Zip(b.Parts).All(pair => AreSame(pair.First, pair.Second));

    // A parameter that the metadata does not have is taken for the worst.
    private bool AllowsByRefLike(GenericParameterHandleCollection parameters, int number) => number >= parameters.Count
        || (reader.GetGenericParameter(parameters[number]).Attributes & AllowByRefLike) != 0;
}
