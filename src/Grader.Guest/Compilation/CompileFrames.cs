using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Grader.Guest.Protocol;

namespace Grader.Guest.Compilation;

/// <summary>
/// The frames between the service and the compiler: JSON, which a warm compiler serializes many times. A response that
/// succeeded is followed by the assembly and its PDB.
/// </summary>
public static class CompileFrames
{
    public static ValueTask WriteAsync(this FrameWriter writer, CompileRequest request, CancellationToken cancellationToken) =>
        writer.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(request, CompileJson.Default.CompileRequest), cancellationToken);

    public static async ValueTask WriteAsync(this FrameWriter writer, CompileResponse response, CancellationToken cancellationToken)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(response, CompileJson.Default.CompileResponse);
        await writer.WriteAsync(header, cancellationToken).ConfigureAwait(false);
        if (!response.Succeeded) return;
        await writer.WriteAsync(response.Assembly, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(response.Pdb, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The next request, or null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The frame is not a request.</exception>
    public static ValueTask<CompileRequest?> ReadCompileRequestAsync(this FrameReader reader, CancellationToken cancellationToken) =>
        ReadAsync(reader, CompileJson.Default.CompileRequest, cancellationToken);

    /// <summary>The next response with its assembly and PDB, or null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The frame is not a response.</exception>
    public static async ValueTask<CompileResponse?> ReadCompileResponseAsync(this FrameReader reader, CancellationToken cancellationToken)
    {
        var response = await ReadAsync(reader, CompileJson.Default.CompileResponse, cancellationToken).ConfigureAwait(false);
        if (response is not { Succeeded: true }) return response;
        var assembly = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        var pdb = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        return assembly is null || pdb is null ? null : response with { Assembly = assembly, Pdb = pdb };
    }

    private static async ValueTask<T?> ReadAsync<T>(FrameReader reader, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        if (await reader.ReadAsync(cancellationToken).ConfigureAwait(false) is not { } frame) return null;
        try
        {
            return JsonSerializer.Deserialize(frame, type) ?? throw new InvalidDataException("A frame contains null.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"A frame is not a {typeof(T).Name}.", exception);
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CompileRequest))]
[JsonSerializable(typeof(CompileResponse))]
internal sealed partial class CompileJson : JsonSerializerContext;
