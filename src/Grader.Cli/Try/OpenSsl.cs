using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Grader.Cli.Try;

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
