using Grader.Service.Tests.Running;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Grader.Service.Tests.Queue;

public sealed class TelemetryTests
{
    [Fact]
    public async Task The_bus_reports_nothing_to_its_makers()
    {
        await using var app = GraderService.Create([]);

        Assert.False(app.Services.GetRequiredService<IOptions<UsageTelemetryOptions>>().Value.Enabled);
    }
}
