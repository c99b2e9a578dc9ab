using System.Globalization;
using System.Text;
using Grader.Client.Webhooks;
using Grader.Webhooks.Signing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Grader.Client.Tests.Webhooks;

public sealed class WebhookVerifierTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string Other = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const long Sent = 1614265330;
    private const string Body = """{"test": 2432232314}""";
    private const string Signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    [Theory]
    [InlineData(Body, Signature)]
    [InlineData("""{"name":"Zoë ✓"}""", "v1,vT3tN68XcRInbQKUomiMDHFgj+JsG9OroWEdDcWGJ5M=")]
    [InlineData("", "v1,v48jdbgvh29KJz2Qc+ghw8G6vG3nAKnujWBg8oM/62A=")]
    public void The_vectors_of_Standard_Webhooks_are_genuine(string body, string signature) =>
        Assert.True(IsGenuine(Verifier(), signature, body));

    [Theory]
    [InlineData(Signature + " v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= " + Signature)]
    [InlineData("v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg== " + Signature)]
    [InlineData("v1,not~base64 v1 , v1,AAAA v9,x  " + Signature)]
    public void One_genuine_signature_among_several_is_enough(string signatures) => Assert.True(IsGenuine(Verifier(), signatures));

    [Theory]
    [InlineData("v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("V1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1O")]
    [InlineData("v1,")]
    [InlineData(",")]
    [InlineData(" ")]
    public void Anything_else_is_not(string signatures)
    {
        Assert.False(Verifier().TryVerify(Id, $"{Sent}", signatures, Encoding.UTF8.GetBytes(Body), out var problem));

        Assert.Equal("No signature is right: another secret, or an altered body.", problem);
    }

    [Fact]
    public void Id_timestamp_and_body_are_all_signed()
    {
        Assert.False(IsGenuine(Verifier(), Signature, Body + " "));
        Assert.False(IsGenuine(Verifier(), Signature, id: "msg_other"));
        Assert.False(IsGenuine(Verifier(), Signature, timestamp: $"{Sent + 1}"));
        Assert.False(IsGenuine(Verifier(), Signature, timestamp: $"0{Sent}"));
        Assert.False(IsGenuine(Verifier([Other]), Signature));
    }

    [Fact]
    public void While_a_secret_is_changed_either_is_right()
    {
        Assert.True(IsGenuine(Verifier([Other, Secret]), Signature));
        Assert.True(IsGenuine(Verifier([Secret, Other]), Signature));
    }

    [Theory]
    [InlineData(-300, true)]
    [InlineData(300, true)]
    [InlineData(-301, false)]
    [InlineData(301, false)]
    public void Five_minutes_to_either_side_are_tolerated(int seconds, bool genuine)
    {
        var verifier = new WebhookVerifier(Secret) { Time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(Sent + seconds)) };

        Assert.Equal(genuine, verifier.TryVerify(Id, $"{Sent}", Signature, Encoding.UTF8.GetBytes(Body), out var problem));
        if (!genuine) Assert.Equal("The webhook-timestamp is 301 s from this clock; 300 s are tolerated.", problem);
    }

    [Theory]
    [InlineData(null, "1614265330", Signature, "There is no webhook-id.")]
    [InlineData(Id, null, Signature, "The webhook-timestamp is no number of seconds.")]
    [InlineData(Id, "-1614265330", Signature, "The webhook-timestamp is no number of seconds.")]
    [InlineData(Id, "1614265330.0", Signature, "The webhook-timestamp is no number of seconds.")]
    [InlineData(Id, "99999999999999999999", Signature, "The webhook-timestamp is no number of seconds.")]
    [InlineData(
        Id, "9223372036854775807", Signature, "The webhook-timestamp is 9223372035240510477 s from this clock; 300 s are tolerated.")]
    [InlineData(Id, "1614265330", null, "There is no webhook-signature.")]
    public void A_header_that_lacks_or_is_malformed_is_named(string? id, string? timestamp, string? signatures, string expected)
    {
        Assert.False(Verifier().TryVerify(id, timestamp, signatures, Encoding.UTF8.GetBytes(Body), out var problem));

        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "A secret starts with whsec_.")]
    [InlineData("whsec_not~base64", "What follows whsec_ must be base64.")]
    [InlineData("whsec_", "The secret is empty.")]
    public void A_malformed_secret_is_refused_and_not_repeated(string secret, string problem)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new WebhookVerifier(secret));

        Assert.StartsWith(problem, refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new WebhookVerifier([]));
    }

    [Fact]
    public void What_the_service_signs_is_genuine_here_and_for_somebody_elses_verifier()
    {
        var secret = WebhookSecret.Generate();
        var body = Encoding.UTF8.GetBytes("""{"type":"submission.graded","data":{"message":"Zoë ✓"}}""");
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

        var signature = WebhookSigner.Sign(secret, Id, now, body);
        var signatures = WebhookSigner.Sign([WebhookSecret.Generate(), secret], keys: [], Id, now, body);

        var timestamp = now.ToString(CultureInfo.InvariantCulture);
        Assert.True(new WebhookVerifier(secret.Reveal()).IsGenuine(Id, timestamp, signatures, body));
        // Throws if it is not. Version 1.1.2 looks at the first signature only.
        new StandardWebhooks.StandardWebhook(secret.Reveal()).Verify(Encoding.UTF8.GetString(body), new HeaderDictionary
        {
            ["webhook-id"] = Id,
            ["webhook-timestamp"] = timestamp,
            ["webhook-signature"] = signature,
        });
    }

    private static WebhookVerifier Verifier(string[]? secrets = null) =>
        new(secrets ?? [Secret]) { Time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(Sent)) };

    private static bool IsGenuine(
        WebhookVerifier verifier, string signatures, string body = Body, string id = Id, string? timestamp = null) =>
        verifier.IsGenuine(id, timestamp ?? $"{Sent}", signatures, Encoding.UTF8.GetBytes(body));
}
