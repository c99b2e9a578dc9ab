using System.Reflection.Metadata.Ecma335;

namespace Grader.Grading.Policy.Walk;

/// <summary>Rules on IL: each instruction known, each token looked at.</summary>
internal static class BodyRules
{
    private static readonly Dictionary<ILOpCode, string> Forbidden = new()
    {
        [ILOpCode.Localloc] = "`stackalloc` is not allowed here: use an array.",
        [ILOpCode.Calli] = "Function pointers are not allowed here: use a delegate.",
        [ILOpCode.Arglist] = "`__arglist` is not allowed here: use `params`.",
        [ILOpCode.Mkrefany] = "`__makeref` is not allowed here: use `ref`.",
        [ILOpCode.Refanyval] = "`__refvalue` is not allowed here: use `ref`.",
        [ILOpCode.Refanytype] = "`__reftype` is not allowed here: use generics.",
    };

    public static void Check(Inspection inspection, int address, in Site site)
    {
        var body = inspection.Image.GetMethodBody(address);
        foreach (var region in body.ExceptionRegions)
        {
            if (region.Kind == ExceptionRegionKind.Catch && !region.CatchType.IsNil)
                inspection.Uses.Token(region.CatchType, site with { Offset = region.HandlerOffset });
        }

        var at = body.GetILReader();
        var window = new InstructionWindow();
        var targets = new HashSet<int>();
        while (at.RemainingBytes > 0)
        {
            inspection.Effort.Spend();
            var start = at.Offset;
            var code = Instructions.Read(ref at);
            var operand = Instructions.OperandOf(code);
            var token = operand == Operand.Token ? MetadataTokens.EntityHandle(at.ReadInt32()) : default;
            if (code.IsBranch()) targets.Add(Instructions.ReadTarget(ref at, operand));
            else if (operand != Operand.Token) Instructions.Skip(ref at, code, operand);
            // What stands before it in the text need not be what ran before it.
            if (targets.Contains(start)) window = window.AtTarget();
            CheckInstruction(inspection, code, operand, token, window, site with { Offset = start });
            window = window.Then(inspection, code, token);
        }

        if (!body.LocalSignature.IsNil) inspection.Uses.Locals(body.LocalSignature, site);
    }

    private static void CheckInstruction(
        Inspection inspection, ILOpCode code, Operand operand, EntityHandle token, in InstructionWindow before, in Site site)
    {
        if (operand == Operand.Forbidden)
            inspection.Refuse(code.ToString(), site, Forbidden.GetValueOrDefault(code)
                ?? $"The code holds the instruction `{code}`, which plain C# does not need.");
        if (operand != Operand.Token) return;

        // The span made from `stackalloc`, which has been reported, is nothing that the student wrote.
        var isStackSpan = before.First == ILOpCode.Localloc && inspection.Uses.HasPointer(token);
        if (!isStackSpan) inspection.Uses.Token(token, site);
        CallRules.Check(inspection, token, before, site);

        // Of a method or a foreign field only expression trees and tricks take a token.
        if (code == ILOpCode.Ldtoken && token.Kind is not (HandleKind.TypeReference or HandleKind.TypeDefinition
                or HandleKind.TypeSpecification or HandleKind.FieldDefinition))
        {
            inspection.Refuse("ldtoken", site, "Handles of members are reflection, which is not allowed here: use a delegate.");
        }

        if (!isStackSpan && inspection.Uses.HasPointer(token) && !before.IsDataOfAssembly(inspection))
            inspection.Refuse("pointer", site, "Pointers are not allowed here: use arrays, indexes, `ref` and spans.");
    }
}

/// <summary>The two instructions before the one that is looked at.</summary>
/// <param name="SinceShared">Instructions since the last literal or <c>typeof</c>.</param>
/// <param name="HoistsShared">One was stored in a field that the compiler added: an iterator's <c>lock</c> keeps its operand there.</param>
internal readonly record struct InstructionWindow(
    ILOpCode First, EntityHandle FirstToken, ILOpCode Second, EntityHandle SecondToken, int SinceShared, bool HoistsShared)
{
    public InstructionWindow Then(Inspection inspection, ILOpCode code, EntityHandle token) => new(
        Second,
        SecondToken,
        code,
        token,
        code == ILOpCode.Ldstr || Second == ILOpCode.Ldtoken ? 0 : SinceShared + 1,
        HoistsShared || (code == ILOpCode.Stfld && SinceShared == 0 && IsAdded(inspection, token)));

    public InstructionWindow AtTarget() => this with { First = default, FirstToken = default, Second = default, SecondToken = default };

    private static bool IsAdded(Inspection inspection, EntityHandle field)
    {
        var name = field.Kind switch
        {
            HandleKind.FieldDefinition => inspection.Reader.GetFieldDefinition((FieldDefinitionHandle)field).Name,
            HandleKind.MemberReference => inspection.Reader.GetMemberReference((MemberReferenceHandle)field).Name,
            _ => default,
        };
        return !name.IsNil && inspection.Reader.StringComparer.StartsWith(name, "<>");
    }

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
