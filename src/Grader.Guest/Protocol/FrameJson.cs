using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Grader.Guest.Protocol;

/// <summary>Frames that hold JSON.</summary>
public static class FrameJson
{
    /// <summary>The next frame's value, or null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The frame is not such a value.</exception>
    public static async ValueTask<T?> ReadAsync<T>(
        this FrameReader reader, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        if (await reader.ReadAsync(cancellationToken).ConfigureAwait(false) is not { } frame) return null;
        try
        {
            return JsonSerializer.Deserialize(frame, type) ?? throw new InvalidDataException("A frame holds null.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"A frame is no {typeof(T).Name}.", exception);
        }
    }

    public static ValueTask WriteAsync<T>(
        this FrameWriter writer, T value, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        writer.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(value, type), cancellationToken);
}
