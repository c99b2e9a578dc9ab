using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Grader.Cli.Serve;

/// <summary>The grading pipeline as the service uses it.</summary>
internal static class GradingServices
{
    public static void AddGrading(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<GradingOptions>().BindConfiguration(GradingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SandboxOptions>().BindConfiguration(SandboxOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => PublicHalf.Load(
            PackFolders.Find(provider.GetRequiredService<IOptions<GradingOptions>>().Value.Packs)));
        services.AddSingleton(provider => provider.GetRequiredService<PublicHalf>().Catalogue);
        services.AddSingleton(provider => new GradingPipeline(
            provider.GetRequiredService<PublicHalf>(),
            provider.GetRequiredService<IOptions<GradingOptions>>().Value,
            provider.GetRequiredService<IOptions<SandboxOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IGradingPipeline>(provider => provider.GetRequiredService<GradingPipeline>());
        services.AddHostedService<GradingStartup>();
        services.AddHealthChecks().AddCheck<SandboxReadiness>("sandbox");
    }
}
