using System.Reflection.Metadata;

namespace Grader.Grading.Policy.Walk;

/// <summary>The two instructions before the one that is looked at.</summary>
internal readonly record struct InstructionWindow(ILOpCode First, EntityHandle FirstToken, ILOpCode Second, EntityHandle SecondToken)
{
    public InstructionWindow Then(ILOpCode code, EntityHandle token) => new(Second, SecondToken, code, token);

    /// <summary>
    /// The address of constant data in the assembly, and a constant length: what <c>"text"u8</c> hands to the
    /// constructor of ReadOnlySpan. The fields of <c>&lt;PrivateImplementationDetails&gt;</c> have no name in C#.
    /// </summary>
    public bool IsDataOfAssembly(Inspection inspection)
    {
        if (First != ILOpCode.Ldsflda || FirstToken.Kind != HandleKind.FieldDefinition) return false;
        if (Second is not ((>= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8) or ILOpCode.Ldc_i4_s or ILOpCode.Ldc_i4)) return false;
        var owner = inspection.Reader.GetFieldDefinition((FieldDefinitionHandle)FirstToken).GetDeclaringType();
        return inspection.Reader.StringComparer.Equals(
            inspection.Reader.GetTypeDefinition(owner).Name, GeneratedNames.ImplementationDetails);
    }
}
