using System.Reflection;

namespace Grader.Grading.Policy.Walk;

/// <summary>
/// Estimates the size of structs, from above: a struct of megabytes as a local overflows the stack before the first
/// line of its method runs, and hides memory from a census.
/// </summary>
internal sealed class StructSizes(Inspection inspection)
{
    public const int MaxStructBytes = 1024;

    /// <summary>Of a struct with its type arguments; room for tuples of tuples.</summary>
    public const int MaxConstructedBytes = 4 * 1024;

    /// <summary>Of all locals of one method; room for a collection expression into a span.</summary>
    public const int MaxFrameBytes = 32 * 1024;

    private const string InlineArray = "System.Runtime.CompilerServices.InlineArray";
    private const int Reference = 8;
    private const long TooLarge = 1 << 20;
    private const int MaxDepth = 100;

    /// <summary>Fields looked at for one assembly. Structs in structs multiply: without an end, so would the work.</summary>
    private const int MaxSteps = 200_000;

    private readonly MetadataReader reader = inspection.Reader;
    private int steps;

    public bool IsTooLarge(in TypeDefinition type, int maxBytes)
    {
        if (type.BaseType.Kind != HandleKind.TypeReference || inspection.Names.Of(type.BaseType) != "System.ValueType") return false;
        var open = new long[type.GetGenericParameters().Count];
        Array.Fill(open, Reference);
        return OfFields(type, open, 0) > maxBytes;
    }

    /// <summary>
    /// Of a struct with its type arguments, which may be structs with type arguments. Those of the compiler count as locals only.
    /// </summary>
    public bool IsTooLarge(TypeNode node) =>
        node is { Kind: TypeNodeKind.Named, IsValueType: true, Parts.Length: > 0 } && !IsGenerated(node)
        && Of(node, [], 0) > MaxConstructedBytes;

    public bool IsTooLarge(IReadOnlyList<TypeNode> locals)
    {
        long total = 0;
        foreach (var local in locals) total += Of(local, [], 0);
        return total > MaxFrameBytes;
    }

    private long Of(TypeNode node, long[] arguments, int depth)
    {
        if (depth > MaxDepth || ++steps > MaxSteps) throw new BadImageFormatException("The structs are nested too deep.");
        switch (node.Kind)
        {
            case TypeNodeKind.Modified or TypeNodeKind.Pinned: return Of(node.Part, arguments, depth + 1);
            case TypeNodeKind.TypeParameter when node.Number < arguments.Length: return arguments[node.Number];
            case TypeNodeKind.Named when node.IsValueType: break;
            default: return Reference;
        }

        // Sizes of arguments are worked out once: Pair<Pair<…>> would double the work at each level.
        var parts = new long[node.Parts.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = Of(node.Parts[i], arguments, depth + 1);
        return node.Type.Kind == HandleKind.TypeDefinition
            ? OfFields(reader.GetTypeDefinition((TypeDefinitionHandle)node.Type), parts, depth + 1)
            : OfLibrary(inspection.Names.Of(node.Type), parts);
    }

    private long OfFields(in TypeDefinition type, long[] arguments, int depth)
    {
        long total = 1;
        foreach (var handle in type.GetFields())
        {
            var field = reader.GetFieldDefinition(handle);
            if ((field.Attributes & FieldAttributes.Static) != 0) continue;
            total += Of(inspection.Signatures.Field(field.Signature), arguments, depth + 1);
            if (total > TooLarge) return TooLarge;
        }

        return Math.Min(TooLarge, total * InlineLength(reader.GetString(type.Name)));
    }

    private bool IsGenerated(TypeNode node) => node.Type.Kind == HandleKind.TypeDefinition
        ? GeneratedNames.IsGeneratedType(reader.GetString(reader.GetTypeDefinition((TypeDefinitionHandle)node.Type).Name))
        : inspection.Names.Of(node.Type).StartsWith(InlineArray, StringComparison.Ordinal);

    /// <summary>Behind a span of more than 16 elements stands a struct of the compiler's: <c>&lt;&gt;y__InlineArray17`1</c>.</summary>
    private static long InlineLength(string name)
    {
        const string Prefix = "<>y__InlineArray";
        if (!name.StartsWith(Prefix, StringComparison.Ordinal)) return 1;
        var digits = name.AsSpan(Prefix.Length);
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? digits : digits[..end], out var length) ? length : TooLarge;
    }

    private static long OfLibrary(string name, long[] arguments)
    {
        const int LargestInlineArray = 16;
        long total = 2 * Reference;
        foreach (var argument in arguments) total += argument;
        return Math.Min(TooLarge, name.StartsWith(InlineArray, StringComparison.Ordinal) ? total * LargestInlineArray : total);
    }
}
