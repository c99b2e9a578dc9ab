using Microsoft.Extensions.DependencyInjection;

namespace Grader.Cli.Tests.Running;

/// <summary>Clients of services on this machine.</summary>
internal static class LocalHttp
{
    private static readonly IHttpClientFactory Factory = new ServiceCollection().AddHttpClient().BuildServiceProvider()
        .GetRequiredService<IHttpClientFactory>();

    public static HttpClient Client { get; } = Factory.CreateClient();

    public static HttpClient To(Uri address)
    {
        var client = Factory.CreateClient();
        client.BaseAddress = address;
        return client;
    }
}
