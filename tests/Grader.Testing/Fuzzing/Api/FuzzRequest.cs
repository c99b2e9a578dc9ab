using System.Text;

namespace Grader.Testing.Fuzzing.Api;

/// <summary>A request that was made up.</summary>
/// <param name="Address">From the root, as it stands in the request.</param>
/// <param name="Body">Null for none.</param>
public sealed record FuzzRequest(
    ApiOperation Operation,
    string Method,
    string Address,
    IReadOnlyList<(string Name, string Value)> Headers,
    string? ContentType,
    IReadOnlyList<byte>? Body)
{
    private const int MostShown = 2000;

    /// <summary>With the address unchanged: <see cref="Uri"/> would mend it.</summary>
    public HttpRequestMessage ToMessage(Uri service, string key)
    {
        var asItIs = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var message = new HttpRequestMessage(new(Method), new Uri(service.GetLeftPart(UriPartial.Authority) + Address, asItIs));
        if (Body is not null)
        {
            message.Content = new ByteArrayContent([.. Body]);
            if (ContentType is not null) message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        foreach (var (name, value) in Headers)
            if (!message.Headers.TryAddWithoutValidation(name, value)) message.Content?.Headers.TryAddWithoutValidation(name, value);
        if (!message.Headers.Contains("Authorization")) message.Headers.Authorization = new("Bearer", key);
        return message;
    }

    public override string ToString()
    {
        var text = $"{Method} {Address}\n{string.Concat(Headers.Select(header => $"{header.Name}: {header.Value}\n"))}"
            + (Body is null ? "" : $"Content-Type: {ContentType}\n{Encoding.UTF8.GetString([.. Body])}");
        return text.Length <= MostShown ? text : text[..MostShown] + "…";
    }
}
