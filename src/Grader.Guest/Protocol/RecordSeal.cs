namespace Grader.Guest.Protocol;

/// <summary>
/// Seals the records of a run in a chain that begins with the run's secret. Each seal depends on every record before it, so
/// that of the final record is a digest of the whole run. The secret of a link is forgotten with it: who reads the host's
/// memory during a test learns nothing with which an earlier record could have been written.
/// </summary>
public sealed class RecordSeal
{
    private const byte Seal = 0;
    private const byte Link = 1;

    private readonly byte[] secret = new byte[Sha256.DigestBytes];

    /// <param name="nonce">The secret of the <see cref="RunRequest"/>; overwritten with zeros.</param>
    public RecordSeal(byte[] nonce)
    {
        Sha256.Hash(nonce).CopyTo(secret, 0);
        Array.Clear(nonce);
    }

    /// <summary>A frame: the next seal, and the record that it is for.</summary>
    public byte[] Close(ReadOnlySpan<byte> record) => [.. Next(record), .. record];

    /// <summary>The record in a frame.</summary>
    /// <exception cref="InvalidDataException">It does not bear the next seal.</exception>
    public byte[] Open(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < Sha256.DigestBytes) throw new InvalidDataException("A record bears no seal.");
        var record = frame[Sha256.DigestBytes..];
        return Next(record).AsSpan().SequenceEqual(frame[..Sha256.DigestBytes])
            ? record.ToArray()
            : throw new InvalidDataException("A record does not bear the seal of this run.");
    }

    private byte[] Next(ReadOnlySpan<byte> record)
    {
        var seal = Sha256.Hash([Seal, .. secret, .. record]);
        Sha256.Hash([Link, .. secret, .. record]).CopyTo(secret, 0);
        return seal;
    }
}
