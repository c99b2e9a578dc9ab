using System.Buffers.Binary;

namespace Grader.Guest.Seccomp;

/// <summary>One instruction of classic BPF (struct sock_filter of linux/filter.h).</summary>
internal readonly record struct BpfInstruction(ushort Code, byte JumpTrue, byte JumpFalse, uint Operand)
{
    public const int Size = 8;

    private const ushort LoadAbsoluteWord = 0x20;
    private const ushort JumpEqual = 0x15;
    private const ushort JumpGreaterOrEqual = 0x35;
    private const ushort JumpAnyBit = 0x45;
    private const ushort ReturnConstant = 0x06;

    /// <summary>Loads four bytes of struct seccomp_data.</summary>
    public static BpfInstruction Load(uint offset) => new(LoadAbsoluteWord, 0, 0, offset);

    /// <summary>Goes on with the next instruction when equal, else skips <paramref name="otherwise"/> instructions.</summary>
    public static BpfInstruction WhenEqual(uint value, byte otherwise) => new(JumpEqual, 0, otherwise, value);

    /// <summary>Goes on with the next instruction when different, else skips <paramref name="otherwise"/>.</summary>
    public static BpfInstruction UnlessEqual(uint value, byte otherwise) => new(JumpEqual, otherwise, 0, value);

    public static BpfInstruction WhenAtLeast(uint value, byte otherwise) => new(JumpGreaterOrEqual, 0, otherwise, value);

    public static BpfInstruction WhenAnyBit(uint mask, byte otherwise) => new(JumpAnyBit, 0, otherwise, mask);

    public static BpfInstruction Return(uint action) => new(ReturnConstant, 0, 0, action);

    public void WriteTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(target, Code);
        target[2] = JumpTrue;
        target[3] = JumpFalse;
        BinaryPrimitives.WriteUInt32LittleEndian(target[4..], Operand);
    }
}
