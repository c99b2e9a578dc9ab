namespace Grader.Grading.Policy.Walk;

/// <summary>The instructions of ECMA-335 III, by operand; those that safe C# never emits are forbidden.</summary>
internal static class Instructions
{
    private const int TwoByteCodes = 0xFE;

    public static ILOpCode Read(ref BlobReader at)
    {
        var first = at.ReadByte();
        return (ILOpCode)(first == TwoByteCodes ? (TwoByteCodes << 8) | at.ReadByte() : first);
    }

    public static Operand OperandOf(ILOpCode code) => code switch
    {
        ILOpCode.Jmp or ILOpCode.Calli or ILOpCode.Cpobj or ILOpCode.Refanyval or ILOpCode.Mkrefany or ILOpCode.Ckfinite =>
            Operand.Forbidden,
        ILOpCode.Break => Operand.Forbidden,
        >= ILOpCode.Nop and <= ILOpCode.Stloc_3 => Operand.None,
        >= ILOpCode.Ldarg_s and <= ILOpCode.Stloc_s => Operand.OneByte,
        >= ILOpCode.Ldnull and <= ILOpCode.Ldc_i4_8 => Operand.None,
        ILOpCode.Ldc_i4_s => Operand.OneByte,
        ILOpCode.Ldc_i4 or ILOpCode.Ldc_r4 => Operand.FourBytes,
        ILOpCode.Ldc_i8 or ILOpCode.Ldc_r8 => Operand.EightBytes,
        ILOpCode.Dup or ILOpCode.Pop => Operand.None,
        ILOpCode.Call => Operand.Token,
        ILOpCode.Ret => Operand.None,
        >= ILOpCode.Br_s and <= ILOpCode.Blt_un_s => Operand.OneByte,
        >= ILOpCode.Br and <= ILOpCode.Blt_un => Operand.FourBytes,
        ILOpCode.Switch => Operand.Switch,
        >= ILOpCode.Ldind_i1 and <= ILOpCode.Conv_u8 => Operand.None,
        ILOpCode.Ldstr => Operand.FourBytes,
        >= ILOpCode.Callvirt and <= ILOpCode.Isinst => Operand.Token,
        ILOpCode.Conv_r_un or ILOpCode.Throw => Operand.None,
        ILOpCode.Unbox => Operand.Token,
        >= ILOpCode.Ldfld and <= ILOpCode.Stobj => Operand.Token,
        >= ILOpCode.Conv_ovf_i1_un and <= ILOpCode.Conv_ovf_u_un => Operand.None,
        ILOpCode.Box or ILOpCode.Newarr => Operand.Token,
        ILOpCode.Ldlen => Operand.None,
        ILOpCode.Ldelema => Operand.Token,
        >= ILOpCode.Ldelem_i1 and <= ILOpCode.Stelem_ref => Operand.None,
        ILOpCode.Ldelem or ILOpCode.Stelem or ILOpCode.Unbox_any => Operand.Token,
        >= ILOpCode.Conv_ovf_i1 and <= ILOpCode.Conv_ovf_u8 => Operand.None,
        ILOpCode.Ldtoken => Operand.Token,
        >= ILOpCode.Conv_u2 and <= ILOpCode.Endfinally => Operand.None,
        ILOpCode.Leave => Operand.FourBytes,
        ILOpCode.Leave_s => Operand.OneByte,
        ILOpCode.Stind_i or ILOpCode.Conv_u => Operand.None,
        >= ILOpCode.Ceq and <= ILOpCode.Clt_un => Operand.None,
        ILOpCode.Ldftn or ILOpCode.Ldvirtftn => Operand.Token,
        >= ILOpCode.Ldarg and <= ILOpCode.Stloc => Operand.TwoBytes,
        ILOpCode.Endfilter or ILOpCode.Volatile or ILOpCode.Rethrow or ILOpCode.Readonly => Operand.None,
        ILOpCode.Initobj or ILOpCode.Constrained or ILOpCode.Sizeof => Operand.Token,
        _ => Operand.Forbidden,
    };

    /// <summary>Reads the operand of a branch.</summary>
    public static int ReadTarget(ref BlobReader at, Operand operand)
    {
        var distance = operand == Operand.OneByte ? at.ReadSByte() : at.ReadInt32();
        return at.Offset + distance;
    }

    public static void Skip(ref BlobReader at, ILOpCode code, Operand operand)
    {
        var bytes = operand switch
        {
            Operand.OneByte => 1,
            Operand.TwoBytes => 2,
            Operand.FourBytes => 4,
            Operand.EightBytes => 8,
            Operand.Switch => SwitchLength(at.ReadUInt32(), at.RemainingBytes),
            Operand.Forbidden => ForbiddenLength(code),
            _ => 0,
        };
        if (bytes > at.RemainingBytes) throw new BadImageFormatException("An instruction extends past the end of its method.");
        at.Offset += bytes;
    }

    /// <summary>Lets the following instructions be read correctly. The length of an unknown code is irrelevant.</summary>
    private static int ForbiddenLength(ILOpCode code) => code switch
    {
        ILOpCode.Jmp or ILOpCode.Calli or ILOpCode.Cpobj or ILOpCode.Refanyval or ILOpCode.Mkrefany => sizeof(int),
        ILOpCode.Unaligned => sizeof(byte),
        _ => 0,
    };

    private static int SwitchLength(uint targets, int remaining) => targets <= remaining / sizeof(int)
        ? (int)targets * sizeof(int) : throw new BadImageFormatException("A switch is longer than its method.");
}

/// <summary>What follows an instruction's code.</summary>
internal enum Operand
{
    None,
    OneByte,
    TwoBytes,
    FourBytes,
    EightBytes,
    Token,
    Switch,

    /// <summary>Not allowed, or unknown.</summary>
    Forbidden,
}
