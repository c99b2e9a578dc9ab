using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Grader.Service.Grading;

/// <summary>The packs, and the pipeline that grades with them.</summary>
internal static class GradingServices
{
    public static void AddGrading(this WebApplicationBuilder builder)
    {
        builder.AddValidated<GradingOptions>(GradingOptions.Section);
        var services = builder.Services;
        services.TryAddSingleton(provider => PublicHalf.Load(
            PackFolders.Find(provider.GetRequiredService<IOptions<GradingOptions>>().Value.Packs)));
        services.TryAddSingleton(provider => provider.GetRequiredService<PublicHalf>().Catalogue);
        services.TryAddSingleton(provider => ChallengeVersions.Load(provider.GetRequiredService<PublicHalf>()));
        services.AddHostedService<PackReport>();
        if (services.Any(service => service.ServiceType == typeof(IGradingPipeline))) return;

        builder.AddValidated<SandboxOptions>(SandboxOptions.Section);
        services.AddSingleton(provider => new GradingPipeline(
            provider.GetRequiredService<PublicHalf>(),
            provider.GetRequiredService<IOptions<GradingOptions>>().Value,
            provider.GetRequiredService<IOptions<SandboxOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IGradingPipeline>(provider => provider.GetRequiredService<GradingPipeline>());
        services.AddHostedService<SandboxStartup>();
        services.AddHealthChecks().AddCheck<SandboxCheck>("sandbox");
    }
}
