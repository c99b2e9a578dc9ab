using System.Security.Cryptography;
using Grader.Webhooks.Signing;

namespace Grader.Webhooks.Tests.Receiving;

/// <summary>Marks what it "protects", so that a secret that skipped it is noticed.</summary>
internal sealed class PlainProtector : ISecretProtector
{
    private const string Mark = "protected:";

    public string Protect(string secret) => Mark + secret;

    public string Unprotect(string protectedSecret) =>
        protectedSecret.StartsWith(Mark, StringComparison.Ordinal)
            ? protectedSecret[Mark.Length..]
            : throw new CryptographicException("This was not protected with a key that is here.");
}
