using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Grader.Service.Grading;

/// <summary>The pipeline that grades.</summary>
internal static class GradingServices
{
    public static void AddGrading(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        if (services.Any(service => service.ServiceType == typeof(IGradingPipeline))) return;

        builder.AddValidated<SandboxOptions>(SandboxOptions.Section);
        services.AddSingleton(provider => new GradingPipeline(
            provider.GetRequiredService<LivePacks>(),
            provider.GetRequiredService<IOptions<GradingOptions>>().Value,
            provider.GetRequiredService<IOptions<SandboxOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IGradingPipeline>(provider => provider.GetRequiredService<GradingPipeline>());
        services.AddHostedService<SandboxStartup>();
        services.AddHealthChecks().AddCheck<SandboxCheck>("sandbox");
    }
}
