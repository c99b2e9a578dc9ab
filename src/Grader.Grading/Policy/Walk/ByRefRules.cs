using System.Reflection.Metadata;
using Grader.Grading.Metadata;

namespace Grader.Grading.Policy.Walk;

/// <summary>
/// Rules on methods that hand out references or spans. Together with <see cref="ByRefFlow"/> they keep a reference from
/// outliving its memory without the help of Roslyn's lifetime analysis, which has holes
/// (docs/decisions/0070-lifetimes-are-checked-in-the-il.md).
/// </summary>
internal static class ByRefRules
{
    private const string Result = "ref result";

    public static void Check(Inspection inspection, MethodDefinitionHandle handle, in Site site)
    {
        var method = inspection.Reader.GetMethodDefinition(handle);
        var types = inspection.ByRefTypes;
        var shape = SignatureReader.Method(inspection.Reader, method.Signature);
        if (types.CanPoint(shape.Return, handle)) CheckResult(inspection, shape, site);
        else if (!shape.Parameters.Any(parameter => ByRefTypes.Referent(parameter) is { } referent && types.CanPoint(referent, handle)))
            return;
        if (method.RelativeVirtualAddress != 0)
            new ByRefFlow(inspection, handle, shape, site).Check(inspection.Image.GetMethodBody(method.RelativeVirtualAddress));
    }

    private static void CheckResult(Inspection inspection, MethodShape shape, in Site site)
    {
        if (Pointee(shape.Return) is not { } pointee) return;
        foreach (var parameter in shape.Parameters)
        {
            if (ByRefTypes.Referent(parameter) is not { } referent || !inspection.ByRefTypes.CanHold(referent, pointee)) continue;
            inspection.Refuse(Result, site, "A method that returns a reference or a span must not take by `ref`, `in` or `out` what "
                + "that could refer to: return the value, or take an array or a span.");
            return;
        }
    }

    /// <summary>What the result points to: <c>int</c> for <c>ref int</c> and <c>Span&lt;int&gt;</c>.</summary>
    private static TypeNode? Pointee(TypeNode type) => type.Kind switch
    {
        TypeNodeKind.Modified => Pointee(type.Part),
        TypeNodeKind.Named => type.Parts.FirstOrDefault(),
        TypeNodeKind.ByReference => type.Part,
        _ => type,
    };
}
