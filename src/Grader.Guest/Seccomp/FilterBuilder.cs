using System.Buffers.Binary;

namespace Grader.Guest.Seccomp;

/// <summary>
/// Assembles a seccomp program (seccomp(2)): the answer to calls of other architectures, then one rule per call, then the answer to
/// everything else. A rule decides its own call and leaves the number loaded for the next rule.
/// </summary>
internal sealed class FilterBuilder
{
    private const uint X32Bit = 0x40000000;

    // Offsets in struct seccomp_data. Arguments are eight bytes each; of those that rules look at, the kernel reads only the low four.
    private const uint Number = 0;
    private const uint Architecture = 4;
    private const uint FirstArgument = 16;
    private const uint ArgumentSize = 8;

    private const int MaxInstructions = 4096; // BPF_MAXINSNS

    private readonly Processor processor;
    private readonly uint refusal;

    // Bytes, and arrays below, not lists of instructions: every test host would compile the code of such a list at its start.
    private readonly byte[] program = new byte[MaxInstructions * BpfInstruction.Size];
    private int length;

    /// <param name="refusal">The answer to arguments that a rule does not allow.</param>
    public FilterBuilder(Processor processor, uint refusal = SeccompAction.NotPermitted)
    {
        this.processor = processor;
        this.refusal = refusal;
        Add(BpfInstruction.Load(Architecture));
        Add(BpfInstruction.UnlessEqual(processor.AuditArchitecture, otherwise: 1));
        Add(BpfInstruction.Return(SeccompAction.KillProcess));
        Add(BpfInstruction.Load(Number));
        if (!processor.HasX32) return;
        Add(BpfInstruction.WhenAtLeast(X32Bit, otherwise: 1));
        Add(BpfInstruction.Return(SeccompAction.NotPermitted));
    }

    public FilterBuilder Answer(SystemCall call, uint action) => AddRule(call, BpfInstruction.Return(action));

    /// <summary>Allows a call whose argument has one of the values.</summary>
    public FilterBuilder AllowWhere(SystemCall call, uint argument, params ReadOnlySpan<uint> values) =>
        AddRule(call, OneOf(argument, values));

    /// <summary>
    /// Allows a call whose first argument has a bit of <paramref name="required"/> and no bit of <paramref name="forbidden"/>.
    /// </summary>
    public FilterBuilder AllowWithFlags(SystemCall call, uint required, uint forbidden) => AddRule(
        call,
        LoadArgument(0),
        BpfInstruction.WhenAnyBit(forbidden, otherwise: 1),
        BpfInstruction.Return(refusal),
        BpfInstruction.WhenAnyBit(required, otherwise: 1),
        BpfInstruction.Return(SeccompAction.Allow),
        BpfInstruction.Return(refusal));

    /// <summary>Allows a call whose first argument has a value, and the other argument one of the values.</summary>
    public FilterBuilder AllowWhereBoth(SystemCall call, uint first, uint other, params ReadOnlySpan<uint> values)
    {
        var rest = OneOf(other, values);
        return AddRule(call, [LoadArgument(0), BpfInstruction.WhenEqual(first, otherwise: (byte)(rest.Length - 1)), .. rest]);
    }

    /// <summary>Answers a call whose argument has the value, and allows it with others.</summary>
    public FilterBuilder AnswerWhere(SystemCall call, uint argument, uint value, uint action) => AddRule(
        call,
        LoadArgument(argument),
        BpfInstruction.WhenEqual(value, otherwise: 1),
        BpfInstruction.Return(action),
        BpfInstruction.Return(SeccompAction.Allow));

    /// <summary>Answers a call whose first argument has the bit, and allows it without.</summary>
    public FilterBuilder AnswerWithBit(SystemCall call, uint bit, uint action) => AddRule(
        call,
        LoadArgument(0),
        BpfInstruction.WhenAnyBit(bit, otherwise: 1),
        BpfInstruction.Return(action),
        BpfInstruction.Return(SeccompAction.Allow));

    /// <summary>Refuses a call whose argument has both bits.</summary>
    public FilterBuilder RefuseWithBoth(SystemCall call, uint argument, uint one, uint other) => AddRule(
        call,
        LoadArgument(argument),
        BpfInstruction.WhenAnyBit(one, otherwise: 2),
        BpfInstruction.WhenAnyBit(other, otherwise: 1),
        BpfInstruction.Return(refusal),
        BpfInstruction.Return(SeccompAction.Allow));

    public byte[] Build(uint otherwise)
    {
        Add(BpfInstruction.Return(otherwise));
        return program[..length];
    }

    private BpfInstruction[] OneOf(uint argument, ReadOnlySpan<uint> values)
    {
        var body = new BpfInstruction[(2 * values.Length) + 2];
        body[0] = LoadArgument(argument);
        for (var i = 0; i < values.Length; i++)
        {
            body[(2 * i) + 1] = BpfInstruction.WhenEqual(values[i], otherwise: 1);
            body[(2 * i) + 2] = BpfInstruction.Return(SeccompAction.Allow);
        }

        body[^1] = BpfInstruction.Return(refusal);
        return body;
    }

    private static BpfInstruction LoadArgument(uint index) => BpfInstruction.Load(FirstArgument + (index * ArgumentSize));

    private FilterBuilder AddRule(SystemCall call, params BpfInstruction[] body)
    {
        if (processor.NumberOf(call) is not { } number) return this;
        Add(BpfInstruction.WhenEqual(number, otherwise: checked((byte)body.Length)));
        foreach (var instruction in body) Add(instruction);
        return this;
    }

    private void Add(BpfInstruction instruction)
    {
        instruction.WriteTo(program.AsSpan(length));
        length += BpfInstruction.Size;
    }
}

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

    /// <summary>Continues with the next instruction when equal, otherwise skips <paramref name="otherwise"/> instructions.</summary>
    public static BpfInstruction WhenEqual(uint value, byte otherwise) => new(JumpEqual, 0, otherwise, value);

    /// <summary>Continues with the next instruction when different, otherwise skips <paramref name="otherwise"/>.</summary>
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
