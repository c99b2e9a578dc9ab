using System.Reflection.Metadata;
using System.Text;
using Grader.Grading.Metadata;
using Grader.Grading.Policy;

namespace Grader.Grading.Conformance.Surface;

/// <summary>
/// Writes a type so that two assemblies can be compared: full metadata names, type parameters by number, and marked
/// whether it is the assembly's own or one that the challenge hands over.
/// </summary>
internal sealed class TypeKeys(MetadataReader reader, TypeNames names)
{
    public string Of(TypeNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    /// <summary>Of a base, an interface or a constraint.</summary>
    public string Of(EntityHandle type) => type.Kind == HandleKind.TypeSpecification
        ? Of(SignatureReader.Specification(reader, (TypeSpecificationHandle)type))
        : Name(type);

    private void Write(TypeNode node, StringBuilder text)
    {
        switch (node.Kind)
        {
            case TypeNodeKind.Primitive: text.Append(Keywords.Of(node.Code)); return;
            case TypeNodeKind.TypeParameter: text.Append('!').Append(node.Number); return;
            case TypeNodeKind.MethodParameter: text.Append("!!").Append(node.Number); return;
            case TypeNodeKind.Named: text.Append(Name(node.Type)); break;
            case TypeNodeKind.Modified: text.Append('{').Append(Name(node.Type)).Append('}'); break;
            case TypeNodeKind.Array: text.Append('[').Append(node.Number).Append(']'); break;
            default: text.Append(node.Kind); break;
        }

        if (node.Parts.Length == 0) return;
        text.Append('<');
        foreach (var part in node.Parts)
        {
            Write(part, text);
            text.Append(',');
        }

        text.Append('>');
    }

    private string Name(EntityHandle type)
    {
        if (type.Kind == HandleKind.TypeDefinition) return "own:" + names.Of(type);
        if (type.Kind != HandleKind.TypeReference) throw new BadImageFormatException($"A type is named by a {type.Kind}.");
        var isGiven = names.AssemblyOf((TypeReferenceHandle)type) is { } assembly
            && reader.StringComparer.Equals(reader.GetAssemblyReference(assembly).Name, PolicyChecker.GivenAssembly);
        return isGiven ? "given:" + names.Of(type) : names.Of(type);
    }
}
