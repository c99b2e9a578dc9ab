using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Grader.Webhooks.Signing;

/// <summary>
/// An ed25519 key pair (RFC 8032) of the service: <c>v1a,</c> and the base64 of the signature of "{id}.{timestamp}.{body}". Whoever has the
/// public key can verify and nobody else can sign, so receivers need no secret of their own. <see cref="ToString"/> does not show the
/// private key.
/// </summary>
/// <seealso href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md"/>
public sealed class SigningKey
{
    private const string PublicPrefix = "whpk_";
    private const string Version = "v1a,";

    private readonly Ed25519PrivateKeyParameters key;

    private SigningKey(ReadOnlySpan<byte> seed) => key = new(seed.ToArray());

    /// <summary>The public key as Standard Webhooks writes it: <c>whpk_</c> and the base64 of its 32 bytes.</summary>
    public string PublicKey => PublicPrefix + Convert.ToBase64String(key.GeneratePublicKey().GetEncoded());

    public static SigningKey Generate() => new(RandomNumberGenerator.GetBytes(Ed25519PrivateKeyParameters.KeySize));

    /// <param name="seed">What <see cref="Reveal"/> returned.</param>
    /// <exception cref="CryptographicException">It is not a private key.</exception>
    public static SigningKey Parse(string seed)
    {
        var bytes = new byte[Ed25519PrivateKeyParameters.KeySize];
        return Convert.TryFromBase64String(seed, bytes, out var length) && length == bytes.Length
            ? new(bytes)
            : throw new CryptographicException("This is not the private key of an ed25519 pair.");
    }

    /// <summary>The private key in the clear, to be stored protected.</summary>
    public string Reveal() => Convert.ToBase64String(key.GetEncoded());

    /// <inheritdoc cref="WebhookSigner.Sign(WebhookSecret, string, long, ReadOnlySpan{byte})"/>
    public string Sign(string id, long timestamp, ReadOnlySpan<byte> body) =>
        Version + Convert.ToBase64String(Sign(SignedContent.Of(id, timestamp, body)));

    public override string ToString() => PublicKey;

    internal byte[] Sign(byte[] content)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, key);
        signer.BlockUpdate(content, 0, content.Length);
        return signer.GenerateSignature();
    }
}
