using System.Net;
using Grader.Service.Tests.Running;
using Grader.Service.Tests.Intake;

namespace Grader.Service.Tests.Health;

public sealed class HealthTests(BadInputFixture fixture) : IClassFixture<BadInputFixture>
{
    [Fact]
    public async Task A_process_that_answers_is_alive() =>
        Assert.Equal("healthy", (await fixture.Service.GetAsync("/health/live")).GetProperty("status").GetString());

    [Fact]
    public async Task Ready_says_what_each_part_says()
    {
        await fixture.Service.GradedAsync(await fixture.Service.SubmitAsync());

        using var response = await fixture.Service.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        var checks = (await RunningService.JsonOf(response)).GetProperty("checks");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("healthy", checks.GetProperty("database").GetProperty("status").GetString());
        Assert.Equal("healthy", checks.GetProperty("disk").GetProperty("status").GetString());
        Assert.Equal("healthy", checks.GetProperty("broker").GetProperty("status").GetString());
    }
}
