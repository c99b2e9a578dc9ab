using System.Globalization;
using System.Reflection.Metadata;
using Grader.Grading.Metadata;

namespace Grader.Grading.Conformance.Surface;

/// <summary>
/// Writes one type as a person writes it in C#: <c>(IEnumerable&lt;T&gt; Left, int? Count)[]</c>. Flags of nullability
/// and names of tuples stand in attributes, in the order in which the type is walked, so it keeps two cursors.
/// </summary>
internal sealed class TypeText(
    TypeNames names, IReadOnlyList<string> typeParameters, IReadOnlyList<string> methodParameters,
    byte[] nullableFlags, string?[]? tupleNames)
{
    private const byte MayBeNull = 2;
    private const int LargestPlainTuple = 7;

    private int nextFlag;
    private int nextName;

    public string Write(TypeNode node) => node.Kind switch
    {
        TypeNodeKind.Primitive => Primitive(node.Code),
        TypeNodeKind.TypeParameter => Parameter(typeParameters, node.Number) + Mark(Flag()),
        TypeNodeKind.MethodParameter => Parameter(methodParameters, node.Number) + Mark(Flag()),
        TypeNodeKind.Modified or TypeNodeKind.ByReference or TypeNodeKind.Pinned => Write(node.Part),
        TypeNodeKind.Array => Array(node),
        TypeNodeKind.Named => Named(node),
        TypeNodeKind.Pointer => Write(node.Part) + "*",
        _ => node.Kind.ToString(),
    };

    private string Primitive(SignatureTypeCode code) =>
        Keywords.Of(code) + (code is SignatureTypeCode.String or SignatureTypeCode.Object ? Mark(Flag()) : "");

    private string Array(TypeNode node)
    {
        var mark = Mark(Flag());
        return $"{Write(node.Part)}[{new string(',', Math.Max(node.Number - 1, 0))}]{mark}";
    }

    private string Named(TypeNode node)
    {
        var full = names.Of(node.Type);
        if (full == "System.Decimal") return "decimal";
        var mark = node.IsValueType ? "" : Mark(Flag());
        if (node.IsValueType && node.Parts.Length > 0) nextFlag++;
        if (full == "System.Nullable`1" && node.Parts.Length == 1) return Write(node.Part) + "?";
        if (full.StartsWith("System.ValueTuple`", StringComparison.Ordinal) && node.Parts.Length is > 1 and <= LargestPlainTuple) return Tuple(node);
        var arguments = new Queue<string>();
        foreach (var part in node.Parts) arguments.Enqueue(Write(part));
        return WithArguments(full, arguments) + mark;
    }

    private string Tuple(TypeNode node)
    {
        var first = nextName;
        nextName += node.Parts.Length;
        var elements = new List<string>();
        for (var i = 0; i < node.Parts.Length; i++)
        {
            var name = tupleNames is not null && first + i < tupleNames.Length ? tupleNames[first + i] : null;
            elements.Add(name is null ? Write(node.Parts[i]) : $"{Write(node.Parts[i])} {name}");
        }

        return $"({string.Join(", ", elements)})";
    }

    /// <summary><c>System.Collections.Generic.List`1/Enumerator</c> and <c>int</c> become <c>List&lt;int&gt;.Enumerator</c>.</summary>
    private static string WithArguments(string full, Queue<string> arguments)
    {
        var parts = full[(full.LastIndexOf('.') + 1)..].Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            var tick = parts[i].IndexOf('`', StringComparison.Ordinal);
            if (tick < 0) continue;
            var count = int.Parse(parts[i].AsSpan(tick + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            var own = new List<string>();
            while (own.Count < count && arguments.TryDequeue(out var argument)) own.Add(argument);
            parts[i] = own.Count == 0 ? parts[i][..tick] : $"{parts[i][..tick]}<{string.Join(", ", own)}>";
        }

        return string.Join('.', parts);
    }

    private static string Parameter(IReadOnlyList<string> parameters, int number) =>
        number < parameters.Count ? parameters[number] : $"T{number}";

    private byte Flag() => nullableFlags switch
    {
        [var all] => all,
        _ when nextFlag < nullableFlags.Length => nullableFlags[nextFlag++],
        _ => 0,
    };

    private static string Mark(byte flag) => flag == MayBeNull ? "?" : "";
}
