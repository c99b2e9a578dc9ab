using System.Buffers.Binary;

namespace Grader.Guest.Protocol;

/// <summary>
/// Reads length-prefixed frames: a little-endian length of four bytes, then that many bytes. The reader sets the limit, so
/// that a hostile writer cannot make it allocate.
/// </summary>
public sealed class FrameReader(Stream stream, int maxFrameBytes)
{
    private readonly byte[] header = new byte[sizeof(int)];

    /// <summary>The next frame, or null at a clean end of the stream.</summary>
    /// <exception cref="EndOfStreamException">The stream ended inside a frame: its writer died while it wrote.</exception>
    /// <exception cref="InvalidDataException">The frame is too long.</exception>
    public async ValueTask<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        var read = await stream.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false);
        if (FrameOf(read) is not { } frame) return null;
        var body = await stream.ReadAtLeastAsync(frame, frame.Length, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false);
        return Whole(frame, body);
    }

    /// <summary>As <see cref="ReadAsync"/>; blocks, and uses no other thread.</summary>
    public byte[]? Read()
    {
        if (FrameOf(stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false)) is not { } frame) return null;
        return Whole(frame, stream.ReadAtLeast(frame, frame.Length, throwOnEndOfStream: false));
    }

    private byte[]? FrameOf(int headerRead)
    {
        if (headerRead == 0) return null;
        if (headerRead < header.Length) throw new EndOfStreamException("The stream ended inside a frame's length.");

        var length = BinaryPrimitives.ReadInt32LittleEndian(header);
        return length >= 0 && length <= maxFrameBytes
            ? new byte[length]
            : throw new InvalidDataException($"A frame of {length} bytes exceeds the limit of {maxFrameBytes}.");
    }

    private static byte[] Whole(byte[] frame, int read) =>
        read == frame.Length ? frame : throw new EndOfStreamException("The stream ended inside a frame.");
}
