using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Http;

public sealed class PublicAddressTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Receiver receiver = null!;

    public async Task InitializeAsync() => receiver = await Receiver.StartAsync();

    public async Task DisposeAsync()
    {
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("https://grader.example", "https://grader.example/v1/submissions/")]
    [InlineData("https://school.example/tools/grader/", "https://school.example/tools/grader/v1/submissions/")]
    public async Task The_address_of_a_result_begins_with_the_public_url(string publicUrl, string begins)
    {
        await using var service = await RunningService.StartAsync(
            folder.Path, ScriptedPipeline.Passing, $"--Http:PublicUrl={publicUrl}");

        var id = await service.SubmitAsync(receiver.Url);

        Assert.Equal(begins + id, (await receiver.NextAsync()).Data.GetProperty("resultUrl").GetString());
    }
}
