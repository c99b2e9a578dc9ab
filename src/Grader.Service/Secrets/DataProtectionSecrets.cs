using Grader.Webhooks.Signing;
using Microsoft.AspNetCore.DataProtection;

namespace Grader.Service.Secrets;

/// <summary>Secrets under ASP.NET's data protection: authenticated encryption with rotating keys.</summary>
internal sealed class DataProtectionSecrets(IDataProtectionProvider provider) : ISecretProtector
{
    private readonly IDataProtector protector = provider.CreateProtector("Grader.WebhookSecrets.v1");

    public string Protect(string secret) => protector.Protect(secret);

    public string Unprotect(string protectedSecret) => protector.Unprotect(protectedSecret);
}
