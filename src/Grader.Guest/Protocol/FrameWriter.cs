using System.Buffers.Binary;

namespace Grader.Guest.Protocol;

/// <summary>Writes length-prefixed frames (see <see cref="FrameReader"/>). One writer at a time.</summary>
public sealed class FrameWriter(Stream stream)
{
    private readonly byte[] header = new byte[sizeof(int)];

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        BinaryPrimitives.WriteInt32LittleEndian(header, frame.Length);
        await stream.WriteAsync(header, cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(frame, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Blocks, and uses no other thread.</summary>
    public void Write(ReadOnlySpan<byte> frame)
    {
        BinaryPrimitives.WriteInt32LittleEndian(header, frame.Length);
        stream.Write(header);
        stream.Write(frame);
    }

    public ValueTask FlushAsync(CancellationToken cancellationToken) => new(stream.FlushAsync(cancellationToken));
}
