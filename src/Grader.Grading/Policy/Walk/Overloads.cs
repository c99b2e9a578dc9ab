using System.Text;
using Grader.Grading.Metadata;

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
