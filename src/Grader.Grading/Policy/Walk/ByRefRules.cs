namespace Grader.Grading.Policy.Walk;

/// <summary>
/// Rules on methods that hand out references or spans. Together with <see cref="ByRefFlow"/> they keep a reference from outliving its
/// memory without the help of Roslyn's lifetime analysis, which has holes (docs/decisions/0070-lifetimes-are-checked-in-the-il.md).
/// </summary>
internal static class ByRefRules
{
    private const string Result = "ref result";

    public static void Check(Inspection inspection, MethodDefinitionHandle handle, in Site site)
    {
        var method = inspection.Reader.GetMethodDefinition(handle);
        var types = inspection.ByRefTypes;
        var shape = inspection.Signatures.Method(method.Signature);
        if (types.CanPoint(shape.Return, handle))
        {
            if (!IsResultSafe(inspection, shape) && !IsGeneratedDelegate(inspection.Reader, method))
            {
                inspection.Refuse(Result, site, "A method that returns a reference or a span must not take by `ref`, `in` or `out` what "
                    + "it could refer to: return the value, or take an array or a span.");
                return;
            }
        }
        else if (!shape.Parameters.Any(parameter => ByRefTypes.Referent(parameter) is { } referent && types.CanPoint(referent, handle)))
            return;
        if (method.RelativeVirtualAddress != 0)
            new ByRefFlow(inspection, handle, shape, site).Check(inspection.Image.GetMethodBody(method.RelativeVirtualAddress));
    }

    private static bool IsResultSafe(Inspection inspection, MethodShape shape) => Pointee(shape.Return) is not { } pointee
        || !shape.Parameters.Any(parameter =>
            ByRefTypes.Referent(parameter) is { } referent && inspection.ByRefTypes.CanHold(referent, pointee));

    /// <summary>Of a lambda, which is checked itself.</summary>
    private static bool IsGeneratedDelegate(MetadataReader reader, in MethodDefinition method) => method.RelativeVirtualAddress == 0
        && GeneratedNames.IsGeneratedType(reader.GetString(reader.GetTypeDefinition(method.GetDeclaringType()).Name));

    /// <summary>What the result points to: <c>int</c> for <c>ref int</c> and <c>Span&lt;int&gt;</c>.</summary>
    private static TypeNode? Pointee(TypeNode type) => type.Kind switch
    {
        TypeNodeKind.Modified => Pointee(type.Part),
        TypeNodeKind.Named => type.Parts.FirstOrDefault(),
        TypeNodeKind.ByReference => type.Part,
        _ => null,
    };
}
