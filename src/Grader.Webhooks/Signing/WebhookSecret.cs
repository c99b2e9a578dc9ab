using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Grader.Webhooks.Signing;

/// <summary>
/// A signing secret as Standard Webhooks writes it: <c>whsec_</c> and the base64 of 24 to 64 random bytes.
/// <see cref="ToString"/> does not show it, so that no log can; <see cref="Reveal"/> does.
/// </summary>
/// <seealso href="https://www.standardwebhooks.com">Standard Webhooks</seealso>
public sealed class WebhookSecret
{
    public const string Prefix = "whsec_";
    public const int MinBytes = 24;
    public const int MaxBytes = 64;

    private const int GeneratedBytes = 32;

    private readonly byte[] key;

    private WebhookSecret(byte[] key) => this.key = key;

    internal ReadOnlySpan<byte> Key => key;

    /// <summary>A new secret of 32 bytes from the system's random numbers.</summary>
    public static WebhookSecret Generate() => new(RandomNumberGenerator.GetBytes(GeneratedBytes));

    /// <summary>Reads a secret.</summary>
    /// <param name="text">What the platform sent.</param>
    /// <param name="secret">The secret, where the answer is true.</param>
    /// <param name="problem">What is wrong, as a sentence for the platform; never repeats the secret.</param>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out WebhookSecret? secret,
        [NotNullWhen(false)] out string? problem)
    {
        secret = null;
        problem = Read(text, out var key);
        if (problem is not null) return false;

        secret = new WebhookSecret(key);
        return true;
    }

    /// <summary>The secret in the clear, to be stored protected or shown once.</summary>
    public string Reveal() => Prefix + Convert.ToBase64String(key);

    public override string ToString() => Prefix + "…";

    private static string? Read(string? text, out byte[] key)
    {
        key = [];
        if (string.IsNullOrEmpty(text)) return "The secret is empty.";
        if (!text.StartsWith(Prefix, StringComparison.Ordinal)) return $"The secret must start with \"{Prefix}\".";
        if (text.Length > Prefix.Length + (MaxBytes * 2)) return TooLong;

        var buffer = new byte[text.Length];
        // Convert skips white space inside base64; a secret with a line break in it is a copying mistake.
        if (text.AsSpan().ContainsAny(" \t\r\n") ||
            !Convert.TryFromBase64Chars(text.AsSpan(Prefix.Length), buffer, out var length))
            return $"What follows \"{Prefix}\" must be base64 (RFC 4648, section 4, with its padding).";

        key = buffer[..length];
        return length switch
        {
            < MinBytes => $"The secret has {length} bytes; it needs at least {MinBytes}.",
            > MaxBytes => TooLong,
            _ => null,
        };
    }

    private static string TooLong => $"The secret has more than {MaxBytes} bytes.";
}
