using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Grader.Webhooks.Tests.Receiving;
using Microsoft.AspNetCore.Http;

namespace Grader.Webhooks.Tests.Deliveries;

public sealed class DeliverySenderTests
{
    private static readonly string[] Refusals = ["blocked_address", "name_not_resolved"];

    private static readonly string Endless = new('x', 8192);

    [Fact]
    public async Task Sends_the_stored_bytes_with_a_signature_that_a_receiver_can_verify()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var sending = await Dispatching.CreateAsync();

        var result = await sending.SendAsync(receiver.Url);

        var received = await receiver.NextAsync();
        Assert.Equal((200, null), (result.Outcome.Status, result.Outcome.ErrorCode));
        Assert.Equal(Dispatching.Body, received.Body);
        Assert.Equal("application/json", received.Headers["Content-Type"]);
        Assert.Equal("msg_1", received.Id);
        Assert.Equal(
            sending.Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), received.Timestamp);
        Assert.True(
            DocumentedReceiver.IsGenuine(received, Dispatching.Secret, sending.Time.GetUtcNow()), received.Signature);
    }

    [Fact]
    public async Task Says_who_it_is_and_tells_nothing_about_its_traces()
    {
        using var activity = new System.Diagnostics.Activity("grading").Start();
        await using var receiver = await Receiver.StartAsync(200);
        await using var sending = await Dispatching.CreateAsync();

        await sending.SendAsync(receiver.Url);

        var received = await receiver.NextAsync();
        Assert.StartsWith("Grader-Webhooks/", received.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.DoesNotContain("traceparent", received.Headers.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, null)]
    [InlineData(204, null)]
    [InlineData(299, null)]
    [InlineData(304, "redirect")]
    [InlineData(400, "http_status")]
    [InlineData(404, "http_status")]
    [InlineData(410, "gone")]
    [InlineData(429, "http_status")]
    [InlineData(500, "http_status")]
    [InlineData(503, "http_status")]
    public async Task Takes_2xx_for_delivered_and_nothing_else(int status, string? errorCode)
    {
        await using var receiver = await Receiver.StartAsync(status);
        await using var sending = await Dispatching.CreateAsync();

        var outcome = (await sending.SendAsync(receiver.Url)).Outcome;

        Assert.Equal((status, errorCode), (outcome.Status, outcome.ErrorCode));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Does_not_follow_a_redirect(int status)
    {
        await using var other = await Receiver.StartAsync(200);
        await using var receiver = await Receiver.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = other.Url;
            return Task.CompletedTask;
        });
        await using var sending = await Dispatching.CreateAsync();

        var outcome = (await sending.SendAsync(receiver.Url)).Outcome;

        Assert.Equal((status, "redirect"), (outcome.Status, outcome.ErrorCode));
        Assert.Equal(0, other.Waiting);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    public async Task Reads_only_the_beginning_of_a_response_that_never_ends(int status)
    {
        await using var receiver = await Receiver.StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.WriteAsync(Endless, context.RequestAborted);
        });
        await using var sending = await Dispatching.CreateAsync();

        var outcome = (await sending.SendAsync(receiver.Url)).Outcome;

        Assert.Equal(status, outcome.Status);
        Assert.Equal(Endless[..1024], outcome.Response);
    }

    [Fact]
    public async Task Keeps_of_a_response_what_a_database_can_hold()
    {
        await using var receiver = await Receiver.StartAsync(
            context => context.Response.Body.WriteAsync("line\n\0\u001b[31m"u8.ToArray().Append((byte)0xff).ToArray()).AsTask());
        await using var sending = await Dispatching.CreateAsync();

        Assert.Equal("line\n\uFFFD\uFFFD[31m\uFFFD", (await sending.SendAsync(receiver.Url)).Outcome.Response);
    }

    [Fact]
    public async Task A_2xx_stays_delivered_when_the_body_breaks_off()
    {
        using var receiver = RawReceiver.Start("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        await using var sending = await Dispatching.CreateAsync();

        var outcome = (await sending.SendAsync(receiver.Url)).Outcome;

        Assert.Equal((200, null), (outcome.Status, outcome.ErrorCode));
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n\r\n")]
    [InlineData("HTTP/1.1 abc\r\n\r\n")]
    public async Task Says_when_the_answer_is_no_HTTP(string answer)
    {
        using var receiver = RawReceiver.Start(answer);
        await using var sending = await Dispatching.CreateAsync();

        Assert.Equal("bad_response", (await sending.SendAsync(receiver.Url)).Outcome.ErrorCode);
    }

    [Fact]
    public async Task Says_when_the_head_of_the_answer_is_too_large()
    {
        using var receiver = RawReceiver.Start($"HTTP/1.1 200 OK\r\nX-Large: {new string('x', 100_000)}\r\n\r\n");
        await using var sending = await Dispatching.CreateAsync();

        Assert.Equal("bad_response", (await sending.SendAsync(receiver.Url)).Outcome.ErrorCode);
    }

    [Fact]
    public async Task Gives_up_on_a_receiver_that_takes_too_long()
    {
        await using var receiver = await Receiver.StartAsync(
            context => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted));
        await using var sending = await Dispatching.CreateAsync();

        var sent = sending.SendAsync(receiver.Url);
        await receiver.NextAsync();
        sending.Time.Advance(TimeSpan.FromSeconds(14.999));
        Assert.False(sent.IsCompleted);
        sending.Time.Advance(TimeSpan.FromSeconds(0.001));

        var outcome = (await sent).Outcome;
        Assert.Equal((null, "timeout", 15_000), (outcome.Status, outcome.ErrorCode, outcome.LatencyMs));
    }

    [Fact]
    public async Task Gives_up_on_an_address_that_does_not_let_it_in()
    {
        await using var sending = await Dispatching.CreateAsync(
            options => options.ConnectTimeout = TimeSpan.FromMilliseconds(50),
            resolve: (_, cancellationToken) => new TaskCompletionSource<IPAddress[]>().Task.WaitAsync(cancellationToken));

        Assert.Equal("connect_timeout", (await sending.SendAsync("https://receiver.example/")).Outcome.ErrorCode);
    }

    [Fact]
    public async Task Says_when_nobody_listens()
    {
        string url;
        await using (var receiver = await Receiver.StartAsync(200)) url = receiver.Url;
        await using var sending = await Dispatching.CreateAsync();

        var outcome = (await sending.SendAsync(url)).Outcome;

        Assert.Equal((null, "connect_failed"), (outcome.Status, outcome.ErrorCode));
    }

    [Fact]
    public async Task Says_when_the_name_has_no_address()
    {
        await using var sending = await Dispatching.CreateAsync(
            resolve: (_, _) => throw new SocketException((int)SocketError.HostNotFound));

        Assert.Equal("name_not_resolved", (await sending.SendAsync("https://receiver.example/")).Outcome.ErrorCode);
    }

    [Fact]
    public async Task Says_when_the_receiver_hangs_up()
    {
        await using var receiver = await Receiver.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await using var sending = await Dispatching.CreateAsync();

        Assert.Equal("connection_lost", (await sending.SendAsync(receiver.Url)).Outcome.ErrorCode);
    }

    [Fact]
    public async Task Does_not_trust_a_certificate_that_nobody_vouches_for()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        await using var receiver = await Receiver.StartAsync(_ => Task.CompletedTask, certificate);
        await using var sending = await Dispatching.CreateAsync();

        Assert.Equal("tls_failed", (await sending.SendAsync(receiver.Url)).Outcome.ErrorCode);
        Assert.Equal(0, receiver.Waiting);
    }

    public static TheoryData<string> HostileUrls() => [.. DataFile.Rows("Deliveries/hostile-urls.txt").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(HostileUrls))]
    public async Task Sends_nothing_to_an_address_that_is_not_public(string url)
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var sending = await Dispatching.CreateAsync(options =>
        {
            options.AllowedNetworks = [];
            options.AllowPlainHttp = true;
        });

        var outcome = (await sending.SendAsync(
            url.Replace("{port}", receiver.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))).Outcome;

        // A name that the system's resolver does not know is as good.
        Assert.Contains(outcome.ErrorCode, Refusals);
        Assert.Equal(0, receiver.Waiting);
    }

    [Fact]
    public async Task Sends_nothing_when_only_one_of_several_addresses_is_not_public()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var sending = await Dispatching.CreateAsync(
            options => (options.AllowedNetworks, options.AllowPlainHttp) = ([], true),
            resolve: (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.216.34"), IPAddress.Loopback]));

        var outcome = (await sending.SendAsync($"http://rebinding.example:{receiver.Port}/")).Outcome;

        Assert.Equal("blocked_address", outcome.ErrorCode);
        Assert.Equal(0, receiver.Waiting);
    }

    [Fact]
    public async Task Connects_to_the_address_that_was_vetted_and_asks_for_the_name_once()
    {
        var asked = 0;
        await using var receiver = await Receiver.StartAsync(200);
        await using var sending = await Dispatching.CreateAsync(resolve: ResolveOnce);

        var outcome = (await sending.SendAsync($"http://rebinding.example:{receiver.Port}/hook")).Outcome;

        Assert.Null(outcome.ErrorCode);
        Assert.Equal($"rebinding.example:{receiver.Port}", (await receiver.NextAsync()).Headers["Host"]);
        Assert.Equal(1, asked);

        Task<IPAddress[]> ResolveOnce(string host, CancellationToken cancellationToken) => Task.FromResult<IPAddress[]>(
            Interlocked.Increment(ref asked) == 1 ? [IPAddress.Loopback] : [IPAddress.Parse("10.0.0.1")]);
    }

    [Fact]
    public async Task Finds_a_receiver_by_its_name()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var sending = await Dispatching.CreateAsync();

        Assert.Null((await sending.SendAsync($"http://localhost:{receiver.Port}/hook")).Outcome.ErrorCode);
    }

    [Fact]
    public async Task Uses_no_proxy_of_the_environment()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await using var sending = await Dispatching.CreateAsync();
        var before = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new WebProxy("http://127.0.0.1:9");
        try
        {
            Assert.Null((await sending.SendAsync(receiver.Url)).Outcome.ErrorCode);
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }
    }
}
