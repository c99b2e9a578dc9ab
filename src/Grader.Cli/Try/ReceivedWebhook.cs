using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Grader.Cli.Try;

/// <summary>One webhook as it came over HTTP.</summary>
/// <param name="Id">The header <c>webhook-id</c>.</param>
/// <param name="Timestamp">The header <c>webhook-timestamp</c>.</param>
/// <param name="Signatures">The header <c>webhook-signature</c>, one for each secret.</param>
/// <param name="Body">The bytes that are signed.</param>
/// <param name="Arrived">On the clock that <see cref="TimeProvider.GetTimestamp"/> reads.</param>
internal sealed record ReceivedWebhook(
    string Id, string Timestamp, IReadOnlyList<string> Signatures, ReadOnlyMemory<byte> Body, long Arrived)
{
    private const string Version = "v1,";

    /// <summary>The payload's <c>data</c>: a result document.</summary>
    /// <exception cref="JsonException">The body is no webhook of Grader.</exception>
    public GradingResult Result { get; } = Parse(Body);

    /// <summary>Whether openssl finds one of the signatures for this key and body.</summary>
    public async Task<bool> IsSignedAsync(
        ReadOnlyMemory<byte> key, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        Signatures.Contains(Version + await OpenSsl.SignAsync(key, Id, Timestamp, body, cancellationToken));

    private static GradingResult Parse(ReadOnlyMemory<byte> body)
    {
        using var payload = JsonDocument.Parse(body);
        return payload.RootElement.GetProperty("data").Deserialize(ResultJson.Default.GradingResult)
            ?? throw new JsonException("The webhook has no data.");
    }
}

/// <summary>Computes the signature of a webhook with a program that shares no code with the service.</summary>
internal static class OpenSsl
{
    public const string Program = "openssl";

    /// <summary>Base64 of HMAC-SHA256 as <c>openssl dgst</c> finds it (openssl-dgst(1)).</summary>
    /// <exception cref="InvalidOperationException">openssl is not there or failed.</exception>
    public static async Task<string> SignAsync(
        ReadOnlyMemory<byte> key, string id, string timestamp, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var info = new ProcessStartInfo(Program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in Arguments(key)) info.ArgumentList.Add(argument);

#pragma warning disable RS0030 // Only the sandbox starts programs of others; this one is the machine's own, and sees no student's code.
        using var openssl = Process.Start(info)!;
#pragma warning restore RS0030
        await using (var input = openssl.StandardInput.BaseStream)
        {
            await input.WriteAsync(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")),
                cancellationToken);
            await input.WriteAsync(body, cancellationToken);
        }

        using var signature = new MemoryStream();
        var errors = openssl.StandardError.ReadToEndAsync(cancellationToken);
        await openssl.StandardOutput.BaseStream.CopyToAsync(signature, cancellationToken);
        await openssl.WaitForExitAsync(cancellationToken);
        return openssl.ExitCode == 0
            ? Convert.ToBase64String(signature.ToArray())
            : throw new InvalidOperationException($"openssl failed: {await errors}");
    }

    private static string[] Arguments(ReadOnlyMemory<byte> key) =>
        ["dgst", "-sha256", "-mac", "HMAC", "-macopt", "hexkey:" + Convert.ToHexStringLower(key.Span), "-binary"];
}
