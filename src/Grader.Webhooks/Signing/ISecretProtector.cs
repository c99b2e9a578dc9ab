using System.Security.Cryptography;

namespace Grader.Webhooks.Signing;

/// <summary>
/// Keeps secrets unreadable in the database. The service implements it with ASP.NET's data protection, which this project must not know.
/// </summary>
public interface ISecretProtector
{
    /// <summary>The text to store for a secret in the clear.</summary>
    string Protect(string secret);

    /// <summary>The secret in the clear.</summary>
    /// <exception cref="CryptographicException">The text was not protected with a key that is still here.</exception>
    string Unprotect(string protectedSecret);
}
