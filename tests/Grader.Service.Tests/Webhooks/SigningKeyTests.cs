using System.Text;
using Grader.Service.Tests.Running;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Grader.Service.Tests.Webhooks;

public sealed class SigningKeyTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Receiver receiver = null!;
    private RunningService service = null!;

    public async Task InitializeAsync()
    {
        receiver = await Receiver.StartAsync();
        service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing);
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Whoever_has_the_published_key_can_verify_a_webhook()
    {
        var key = (await service.GetAsync("/v1/webhook-key")).Text("publicKey");

        await service.SubmitAsync(receiver.Url);

        Assert.True(IsSignedWith(key, await receiver.NextAsync()));
    }

    [Fact]
    public async Task Both_keys_are_listed_and_sign_while_they_overlap()
    {
        var before = (await service.GetAsync("/v1/webhook-key")).Text("publicKey");

        var rotated = await service.SendAsync(HttpMethod.Post, "/v1/webhook-key/rotate", """{"overlapSeconds": 60}""");
        await service.SubmitAsync(receiver.Url);
        var webhook = await receiver.NextAsync();

        Assert.Equal(
            [rotated.Text("publicKey"), before], rotated.GetProperty("keys").EnumerateArray().Select(key => key.Text("publicKey")));
        Assert.NotEqual(before, rotated.Text("publicKey"));
        Assert.True(rotated.GetProperty("keys")[1].TryGetProperty("retiresAt", out _));
        Assert.True(IsSignedWith(before, webhook) && IsSignedWith(rotated.Text("publicKey"), webhook));
        Assert.True(webhook.IsSignedWith(Receiver.Secret));
    }

    [Fact]
    public async Task The_key_outlives_a_restart()
    {
        var before = (await service.GetAsync("/v1/webhook-key")).Text("publicKey");
        await service.DisposeAsync();

        service = await RunningService.StartAsync(folder.Path, ScriptedPipeline.Passing);

        Assert.Equal(before, (await service.GetAsync("/v1/webhook-key")).Text("publicKey"));
    }

    private static bool IsSignedWith(string publicKey, ReceivedWebhook webhook)
    {
        byte[] content = [.. Encoding.UTF8.GetBytes($"{webhook.Id}.{webhook.Timestamp}."), .. webhook.Body];
        var key = new Ed25519PublicKeyParameters(Convert.FromBase64String(publicKey["whpk_".Length..]));
        return webhook.Signature.Split(' ').Where(signature => signature.StartsWith("v1a,", StringComparison.Ordinal)).Any(signature =>
        {
            var verifier = new Ed25519Signer();
            verifier.Init(forSigning: false, key);
            verifier.BlockUpdate(content, 0, content.Length);
            return verifier.VerifySignature(Convert.FromBase64String(signature["v1a,".Length..]));
        });
    }
}
