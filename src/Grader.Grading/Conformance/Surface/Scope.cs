using System.Reflection.Metadata;
using Grader.Grading.Metadata;

namespace Grader.Grading.Conformance.Surface;

/// <summary>The assembly that is read, and what is needed to write its types.</summary>
internal sealed class Scope
{
    public Scope(MetadataReader reader)
    {
        Reader = reader;
        Names = new(reader);
        Keys = new(reader, Names);
        Attributes = new(reader, Names);
    }

    public MetadataReader Reader { get; }

    public TypeNames Names { get; }

    public TypeKeys Keys { get; }

    public AttributeTable Attributes { get; }

    public IReadOnlyList<string> ParameterNames(GenericParameterHandleCollection parameters) =>
        [.. parameters.Select(handle => Reader.GetString(Reader.GetGenericParameter(handle).Name))];

    /// <summary>What a flag of nullability is where none stands: that of the method, else of the types around it.</summary>
    public byte NullableDefault(TypeDefinitionHandle type, CustomAttributeHandleCollection? method = null)
    {
        if (method is { } attributes && Attributes.NullableDefault(attributes) is { } own) return own;
        for (; !type.IsNil; type = Reader.GetTypeDefinition(type).GetDeclaringType())
        {
            if (Attributes.NullableDefault(Reader.GetTypeDefinition(type).GetCustomAttributes()) is { } around) return around;
        }

        return 0;
    }
}
