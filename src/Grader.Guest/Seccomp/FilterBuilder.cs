namespace Grader.Guest.Seccomp;

/// <summary>
/// Puts a seccomp program together (seccomp(2)): first what every filter says of foreign numbers, then one rule after
/// the other, then the answer to everything else. A rule decides for its call and leaves the number loaded for the next.
/// </summary>
internal sealed class FilterBuilder
{
    private const uint X32Bit = 0x40000000;

    // Offsets in struct seccomp_data. Arguments are eight bytes each; the kernel reads no more than the low four of
    // those that rules look at.
    private const uint Number = 0;
    private const uint Architecture = 4;
    private const uint FirstArgument = 16;
    private const uint ArgumentSize = 8;

    private readonly Processor processor;
    private readonly uint refusal;
    private readonly List<BpfInstruction> program = [];

    /// <param name="processor">Whose numbers to use.</param>
    /// <param name="refusal">The answer to arguments that a rule does not allow.</param>
    public FilterBuilder(Processor processor, uint refusal = SeccompAction.NotPermitted)
    {
        this.processor = processor;
        this.refusal = refusal;
        program.Add(BpfInstruction.Load(Architecture));
        program.Add(BpfInstruction.UnlessEqual(processor.AuditArchitecture, otherwise: 1));
        program.Add(BpfInstruction.Return(SeccompAction.KillProcess));
        program.Add(BpfInstruction.Load(Number));
        if (!processor.HasX32) return;
        program.Add(BpfInstruction.WhenAtLeast(X32Bit, otherwise: 1));
        program.Add(BpfInstruction.Return(SeccompAction.NotPermitted));
    }

    public FilterBuilder Answer(SystemCall call, uint action) => AddRule(call, [BpfInstruction.Return(action)]);

    /// <summary>Allows a call where its argument has one of the values.</summary>
    public FilterBuilder AllowWhere(SystemCall call, uint argument, params ReadOnlySpan<uint> values)
    {
        List<BpfInstruction> body = [LoadArgument(argument)];
        foreach (var value in values)
        {
            body.Add(BpfInstruction.WhenEqual(value, otherwise: 1));
            body.Add(BpfInstruction.Return(SeccompAction.Allow));
        }

        body.Add(BpfInstruction.Return(refusal));
        return AddRule(call, body);
    }

    /// <summary>Allows a call whose first argument has one bit of <paramref name="required"/> and none of <paramref name="forbidden"/>.</summary>
    public FilterBuilder AllowWithFlags(SystemCall call, uint required, uint forbidden) => AddRule(call,
    [
        LoadArgument(0),
        BpfInstruction.WhenAnyBit(forbidden, otherwise: 1),
        BpfInstruction.Return(refusal),
        BpfInstruction.WhenAnyBit(required, otherwise: 1),
        BpfInstruction.Return(SeccompAction.Allow),
        BpfInstruction.Return(refusal),
    ]);

    public byte[] Build(uint otherwise)
    {
        var bytes = new byte[(program.Count + 1) * BpfInstruction.Size];
        for (var i = 0; i < program.Count; i++) program[i].WriteTo(bytes.AsSpan(i * BpfInstruction.Size));
        BpfInstruction.Return(otherwise).WriteTo(bytes.AsSpan(program.Count * BpfInstruction.Size));
        return bytes;
    }

    private static BpfInstruction LoadArgument(uint index) => BpfInstruction.Load(FirstArgument + (index * ArgumentSize));

    private FilterBuilder AddRule(SystemCall call, List<BpfInstruction> body)
    {
        if (processor.NumberOf(call) is not { } number) return this;
        program.Add(BpfInstruction.WhenEqual(number, otherwise: checked((byte)body.Count)));
        program.AddRange(body);
        return this;
    }
}
