namespace Grader.Grading.Policy.Walk;

/// <summary>What a call is made to, with the caller's type arguments in place of type parameters.</summary>
internal sealed class Callee
{
    private readonly TypeNode[] typeArguments = [];
    private readonly TypeNode[] methodArguments = [];

    public Callee(Inspection inspection, EntityHandle token)
    {
        var reader = inspection.Reader;
        if (token.Kind == HandleKind.MethodSpecification)
        {
            var generic = reader.GetMethodSpecification((MethodSpecificationHandle)token);
            methodArguments = inspection.Signatures.MethodArguments(generic.Signature);
            token = generic.Method;
        }

        BlobHandle signature;
        if (token.Kind == HandleKind.MethodDefinition)
        {
            var method = reader.GetMethodDefinition((MethodDefinitionHandle)token);
            var owner = reader.GetString(reader.GetTypeDefinition(method.GetDeclaringType()).Name);
            IsChecked = method.RelativeVirtualAddress != 0 && !GeneratedNames.IsImplementationDetails(owner);
            signature = method.Signature;
        }
        else
        {
            var member = reader.GetMemberReference((MemberReferenceHandle)token);
            var owner = member.Parent;
            if (owner.Kind == HandleKind.TypeSpecification)
            {
                var type = inspection.Signatures.Specification((TypeSpecificationHandle)owner);
                (typeArguments, owner) = (type.Parts, type.Type);
            }

            IsOfByRefLike = !owner.IsNil && inspection.ByRefTypes.IsByRefLike(owner);
            IsConstructor = reader.StringComparer.Equals(member.Name, ".ctor");
            signature = member.Signature;
        }

        var shape = inspection.Signatures.Method(signature);
        IsInstance = shape.Header.IsInstance;
        Parameters = [.. shape.Parameters.Select(Close)];
        Return = Close(shape.Return);
    }

    /// <summary>A method of the submission whose own body is checked: it hands out nothing that it got by reference.</summary>
    public bool IsChecked { get; }

    public bool IsInstance { get; }

    public bool IsConstructor { get; }

    public bool IsOfByRefLike { get; }

    public TypeNode[] Parameters { get; }

    public TypeNode Return { get; }

    private TypeNode Close(TypeNode type) => type.Kind switch
    {
        TypeNodeKind.TypeParameter when type.Number < typeArguments.Length => typeArguments[type.Number],
        TypeNodeKind.MethodParameter when type.Number < methodArguments.Length => methodArguments[type.Number],
        TypeNodeKind.ByReference or TypeNodeKind.Modified => new() { Kind = type.Kind, Type = type.Type, Parts = [Close(type.Part)] },
        _ => type,
    };
}
