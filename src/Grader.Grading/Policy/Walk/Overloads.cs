using System.Text;

namespace Grader.Grading.Policy.Walk;

/// <summary>The text by which the policy file tells overloads apart: <c>&lt;M0&gt;(int, CancellationToken)</c>, short names.</summary>
internal static class Overloads
{
    public static string Text(MethodShape shape, TypeNames names)
    {
        var text = new StringBuilder();
        if (shape.GenericParameterCount > 0)
            text.Append('<').AppendJoin(", ", Enumerable.Range(0, shape.GenericParameterCount).Select(i => $"M{i}")).Append('>');
        return text.Append('(').AppendJoin(", ", shape.Parameters.Select(p => Name(p, names))).Append(')').ToString();
    }

    private static string Name(TypeNode node, TypeNames names) => node.Kind switch
    {
        TypeNodeKind.Primitive => Keywords.Of(node.Code),
        TypeNodeKind.TypeParameter => $"T{node.Number}",
        TypeNodeKind.MethodParameter => $"M{node.Number}",
        TypeNodeKind.Array => $"{Name(node.Part, names)}[{new string(',', Math.Max(node.Number - 1, 0))}]",
        TypeNodeKind.ByReference => $"ref {Name(node.Part, names)}",
        TypeNodeKind.Pointer => $"{Name(node.Part, names)}*",
        TypeNodeKind.Modified => Name(node.Part, names),
        TypeNodeKind.Named => ShortName(TypeNames.WithoutArity(names.Of(node.Type)))
            + (node.Parts.Length == 0 ? "" : $"<{string.Join(", ", node.Parts.Select(p => Name(p, names)))}>"),
        _ => "?",
    };

    private static string ShortName(string name) => name[(name.LastIndexOfAny(['.', '/']) + 1)..];
}

/// <summary>The names that C# has for types that signatures spell with one byte.</summary>
internal static class Keywords
{
    public static string Of(SignatureTypeCode code) => code switch
    {
        SignatureTypeCode.Void => "void",
        SignatureTypeCode.Boolean => "bool",
        SignatureTypeCode.Char => "char",
        SignatureTypeCode.SByte => "sbyte",
        SignatureTypeCode.Byte => "byte",
        SignatureTypeCode.Int16 => "short",
        SignatureTypeCode.UInt16 => "ushort",
        SignatureTypeCode.Int32 => "int",
        SignatureTypeCode.UInt32 => "uint",
        SignatureTypeCode.Int64 => "long",
        SignatureTypeCode.UInt64 => "ulong",
        SignatureTypeCode.Single => "float",
        SignatureTypeCode.Double => "double",
        SignatureTypeCode.String => "string",
        SignatureTypeCode.IntPtr => "nint",
        SignatureTypeCode.UIntPtr => "nuint",
        SignatureTypeCode.Object => "object",
        _ => throw new BadImageFormatException($"{code} is no type that a signature spells with one byte."),
    };
}
