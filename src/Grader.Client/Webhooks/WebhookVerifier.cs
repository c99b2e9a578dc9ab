using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Grader.Client.Webhooks;

/// <summary>
/// Tells webhooks of the service from forged, altered and replayed ones (Standard Webhooks, scheme <c>v1</c>). Safe to use from several
/// threads at once.
/// </summary>
/// <seealso href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md"/>
public sealed class WebhookVerifier
{
    private const string SecretPrefix = "whsec_";
    private const string SymmetricScheme = "v1";

    private readonly byte[][] keys;

    /// <param name="secrets">The secret; while it is being changed, the old and the new one.</param>
    /// <exception cref="ArgumentException">There is no secret, or one is not <c>whsec_</c> and base64.</exception>
    public WebhookVerifier(params IEnumerable<string> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        keys = [.. secrets.Select(KeyOf)];
        if (keys.Length == 0) throw new ArgumentException("There is no secret to verify with.", nameof(secrets));
    }

    /// <summary>How far the timestamp of a webhook may be from the clock, in either direction; more is a replay.</summary>
    public TimeSpan Tolerance { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether the service sent this, unaltered and just now.</summary>
    /// <param name="id">The header <c>webhook-id</c>.</param>
    /// <param name="timestamp">The header <c>webhook-timestamp</c>.</param>
    /// <param name="signatures">The header <c>webhook-signature</c>.</param>
    /// <param name="body">The bytes of the body as they arrived, before anything parsed them.</param>
    public bool IsGenuine(string? id, string? timestamp, string? signatures, ReadOnlySpan<byte> body) =>
        TryVerify(id, timestamp, signatures, body, out _);

    /// <summary>The same, with the reason for your log. Do not tell it to who sent the request.</summary>
    /// <param name="id">The header <c>webhook-id</c>.</param>
    /// <param name="timestamp">The header <c>webhook-timestamp</c>.</param>
    /// <param name="signatures">The header <c>webhook-signature</c>.</param>
    /// <param name="body">The bytes of the body as they arrived, before anything parsed them.</param>
    /// <param name="problem">Why it is not genuine, if the answer is false.</param>
    public bool TryVerify(
        string? id, string? timestamp, string? signatures, ReadOnlySpan<byte> body, [NotNullWhen(false)] out string? problem)
    {
        problem = string.IsNullOrEmpty(id) ? "There is no webhook-id."
            : string.IsNullOrEmpty(signatures) ? "There is no webhook-signature."
            : TimestampProblem(timestamp);
        if (problem is not null) return false;

        // The text of the header, not the number read from it: the sender signed the text.
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        if (!HasGenuine(signatures!, signed)) problem = "No signature is right: another secret, or an altered body.";
        return problem is null;
    }

    private string? TimestampProblem(string? timestamp)
    {
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return "The webhook-timestamp is no number of seconds.";
        var now = Time.GetUtcNow().ToUnixTimeSeconds();
        var apart = Math.Abs((decimal)seconds - now);
        return apart <= (decimal)Tolerance.TotalSeconds ? null
            : $"The webhook-timestamp is {apart} s from this clock; {Tolerance.TotalSeconds} s are tolerated.";
    }

    /// <summary>Whether one is right; which one, and how much of it, the time that this takes does not tell.</summary>
    private bool HasGenuine(string signatures, ReadOnlySpan<byte> signed)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var genuine = false;
        foreach (var signature in signatures.Split(' '))
        {
            var comma = signature.IndexOf(',', StringComparison.Ordinal);
            if (comma < 0 || signature[..comma] != SymmetricScheme) continue;
            if (!Convert.TryFromBase64String(signature[(comma + 1)..], given, out var length) || length != given.Length) continue;
            foreach (var key in keys) genuine |= CryptographicOperations.FixedTimeEquals(given, HMACSHA256.HashData(key, signed));
        }

        return genuine;
    }

    private static byte[] KeyOf(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (!secret.StartsWith(SecretPrefix, StringComparison.Ordinal))
            throw new ArgumentException($"A secret starts with {SecretPrefix}.", nameof(secret));
        try
        {
            var key = Convert.FromBase64String(secret[SecretPrefix.Length..]);
            return key.Length > 0 ? key : throw new ArgumentException("The secret is empty.", nameof(secret));
        }
        catch (FormatException)
        {
            throw new ArgumentException($"What follows {SecretPrefix} must be base64.", nameof(secret));
        }
    }
}
