using System.Buffers.Binary;
using System.Numerics;

namespace Grader.Guest.Protocol;

/// <summary>
/// Seals the records of a run in a chain that begins with the run's secret. Each seal depends on every record before it, so
/// the seal of the final record is a digest of the whole run. Each link's secret is overwritten by the next: code that reads
/// the host's memory during a test finds nothing with which it could forge an earlier record.
/// </summary>
public sealed class RecordSeal
{
    /// <summary>The bytes of the seal in front of each record.</summary>
    public const int SealBytes = Sha256.DigestBytes;

    private const byte Seal = 0;
    private const byte Link = 1;

    private readonly byte[] secret = new byte[Sha256.DigestBytes];

    /// <param name="nonce">The secret of the <see cref="RunRequest"/>; overwritten with zeros.</param>
    public RecordSeal(byte[] nonce)
    {
        Sha256.Hash(nonce).CopyTo(secret, 0);
        Array.Clear(nonce);
    }

    /// <summary>A frame: the next seal, followed by its record.</summary>
    public byte[] Close(ReadOnlySpan<byte> record) => [.. Next(record), .. record];

    /// <summary>The record in a frame.</summary>
    /// <exception cref="InvalidDataException">The seal is missing or not the next one of this run.</exception>
    public byte[] Open(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < Sha256.DigestBytes) throw new InvalidDataException("A record has no seal.");
        var record = frame[Sha256.DigestBytes..];
        return Next(record).AsSpan().SequenceEqual(frame[..Sha256.DigestBytes])
            ? record.ToArray()
            : throw new InvalidDataException("The seal of a record is not the next one of this run.");
    }

    private byte[] Next(ReadOnlySpan<byte> record)
    {
        var seal = Sha256.Hash([Seal, .. secret, .. record]);
        Sha256.Hash([Link, .. secret, .. record]).CopyTo(secret, 0);
        return seal;
    }
}

/// <summary>
/// SHA-256 (FIPS 180-4) in managed code. The platform's is OpenSSL: a test host would have to map it beside student code and
/// would take 20 ms longer to start.
/// </summary>
internal static class Sha256
{
    public const int DigestBytes = 32;

    private const int BlockBytes = 64;
    private const int LengthBytes = 8;

    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static ReadOnlySpan<uint> RoundConstants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    public static byte[] Hash(ReadOnlySpan<byte> message)
    {
        // Not collection expressions, whose spans are generic types that would be compiled at each start of a test host.
        Span<uint> state = stackalloc uint[]
        {
            0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
        };
        var rest = message;
        for (; rest.Length >= BlockBytes; rest = rest[BlockBytes..]) Compress(state, rest[..BlockBytes]);

        // One bit, zeros, and the length in bits at the end of a block.
        Span<byte> padded = stackalloc byte[rest.Length < BlockBytes - LengthBytes ? BlockBytes : 2 * BlockBytes];
        padded.Clear();
        rest.CopyTo(padded);
        padded[rest.Length] = 0x80;
        BinaryPrimitives.WriteInt64BigEndian(padded[^LengthBytes..], message.Length * 8L);
        for (; padded.Length > 0; padded = padded[BlockBytes..]) Compress(state, padded[..BlockBytes]);

        var digest = new byte[DigestBytes];
        for (var i = 0; i < state.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(i * sizeof(uint)), state[i]);
        return digest;
    }

    private static void Compress(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> schedule = stackalloc uint[BlockBytes];
        for (var i = 0; i < 16; i++) schedule[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * sizeof(uint))..]);
        for (var i = 16; i < BlockBytes; i++)
        {
            var (early, late) = (schedule[i - 15], schedule[i - 2]);
            schedule[i] = schedule[i - 16] + schedule[i - 7]
                + (Right(early, 7) ^ Right(early, 18) ^ (early >> 3))
                + (Right(late, 17) ^ Right(late, 19) ^ (late >> 10));
        }

        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var i = 0; i < BlockBytes; i++)
        {
            var first = h + (Right(e, 6) ^ Right(e, 11) ^ Right(e, 25)) + ((e & f) ^ (~e & g)) + RoundConstants[i] + schedule[i];
            var second = (Right(a, 2) ^ Right(a, 13) ^ Right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        Span<uint> sum = stackalloc uint[] { a, b, c, d, e, f, g, h };
        for (var i = 0; i < state.Length; i++) state[i] += sum[i];
    }

    private static uint Right(uint value, int count) => BitOperations.RotateRight(value, count);
}
