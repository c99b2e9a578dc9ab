using System.Buffers.Binary;

namespace Grader.Sandbox.Tests.Seccomp;

/// <summary>Runs a filter as the kernel would (classic BPF over struct seccomp_data), for any processor.</summary>
internal static class FilterMachine
{
    public static uint Run(ReadOnlySpan<byte> program, uint architecture, uint number, params ReadOnlySpan<uint> arguments)
    {
        Span<byte> data = stackalloc byte[64];
        BinaryPrimitives.WriteUInt32LittleEndian(data, number);
        BinaryPrimitives.WriteUInt32LittleEndian(data[4..], architecture);
        for (var i = 0; i < arguments.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(data[(16 + (8 * i))..], arguments[i]);

        uint accumulator = 0;
        for (var at = 0; ; at++)
        {
            var instruction = program[(at * 8)..];
            var code = BinaryPrimitives.ReadUInt16LittleEndian(instruction);
            var operand = BinaryPrimitives.ReadUInt32LittleEndian(instruction[4..]);
            switch (code)
            {
                case 0x20: accumulator = BinaryPrimitives.ReadUInt32LittleEndian(data[(int)operand..]); break;
                case 0x15: at += accumulator == operand ? instruction[2] : instruction[3]; break;
                case 0x35: at += accumulator >= operand ? instruction[2] : instruction[3]; break;
                case 0x45: at += (accumulator & operand) != 0 ? instruction[2] : instruction[3]; break;
                case 0x06: return operand;
                default: throw new InvalidDataException($"instruction {at}: {code:x}");
            }
        }
    }
}
