using System.Reflection;
using System.Reflection.Metadata;
using Grader.Grading.Metadata;

namespace Grader.Grading.Conformance.Surface;

/// <summary>Constraints of type parameters, once for comparison and once in C#.</summary>
internal sealed class TypeParameters(Scope scope)
{
    private const GenericParameterAttributes AllowsRefStruct = (GenericParameterAttributes)0x20;

    /// <summary>For each parameter its variance and its constraints in an order of its own.</summary>
    public IReadOnlyList<string> Keys(GenericParameterHandleCollection parameters) => [.. parameters.Select(Key)];

    /// <summary><c> where T : class, IComparable&lt;T&gt;</c> for each that has constraints.</summary>
    public string Clauses(GenericParameterHandleCollection parameters, Func<TypeNode, string> write)
    {
        var text = "";
        foreach (var handle in parameters)
        {
            var constraints = Constraints(handle, type => type.Kind == HandleKind.TypeSpecification
                ? write(SignatureReader.Specification(scope.Reader, (TypeSpecificationHandle)type))
                : write(new TypeNode { Kind = TypeNodeKind.Named, Type = type }));
            if (constraints.Count > 0) text += $" where {scope.Reader.GetString(scope.Reader.GetGenericParameter(handle).Name)} : {string.Join(", ", constraints)}";
        }

        return text;
    }

    /// <summary><c>in T</c>, <c>out T</c> or <c>T</c>.</summary>
    public string Declaration(GenericParameterHandle handle)
    {
        var parameter = scope.Reader.GetGenericParameter(handle);
        return Variance(parameter.Attributes) + scope.Reader.GetString(parameter.Name);
    }

    private string Key(GenericParameterHandle handle)
    {
        var constraints = Constraints(handle, scope.Keys.Of);
        constraints.Sort(StringComparer.Ordinal);
        return Variance(scope.Reader.GetGenericParameter(handle).Attributes) + string.Join(", ", constraints);
    }

    private List<string> Constraints(GenericParameterHandle handle, Func<EntityHandle, string> name)
    {
        var parameter = scope.Reader.GetGenericParameter(handle);
        var constraints = new List<string>();
        var flags = parameter.Attributes;
        var isStruct = (flags & GenericParameterAttributes.NotNullableValueTypeConstraint) != 0;
        if (isStruct) constraints.Add(scope.Attributes.Has(parameter.GetCustomAttributes(), AttributeTable.IsUnmanaged) ? "unmanaged" : "struct");
        if ((flags & GenericParameterAttributes.ReferenceTypeConstraint) != 0) constraints.Add("class");
        foreach (var constraint in parameter.GetConstraints())
        {
            // `struct` comes with System.ValueType (for `unmanaged` in a modifier), which C# does not write.
            if (!isStruct) constraints.Add(name(scope.Reader.GetGenericParameterConstraint(constraint).Type));
            else AddBesideStruct(constraints, scope.Reader.GetGenericParameterConstraint(constraint).Type, name);
        }

        if (!isStruct && (flags & GenericParameterAttributes.DefaultConstructorConstraint) != 0) constraints.Add("new()");
        if ((flags & AllowsRefStruct) != 0) constraints.Add("allows ref struct");
        return constraints;
    }

    private void AddBesideStruct(List<string> constraints, EntityHandle type, Func<EntityHandle, string> name)
    {
        if (!scope.Keys.Of(type).EndsWith("System.ValueType", StringComparison.Ordinal) && !scope.Keys.Of(type).EndsWith("<System.ValueType,>", StringComparison.Ordinal))
            constraints.Add(name(type));
    }

    private static string Variance(GenericParameterAttributes flags) => (flags & GenericParameterAttributes.VarianceMask) switch
    {
        GenericParameterAttributes.Covariant => "out ",
        GenericParameterAttributes.Contravariant => "in ",
        _ => "",
    };
}
