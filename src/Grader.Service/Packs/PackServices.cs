using Grader.Grading;
using Grader.Storage.Packs;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Grader.Service.Packs;

/// <summary>The challenges and their reloading.</summary>
internal static class PackServices
{
    public static void AddPacks(this WebApplicationBuilder builder)
    {
        builder.AddValidated<GradingOptions>(GradingOptions.Section);
        builder.AddValidated<ReloadOptions>(ReloadOptions.Section);
        builder.Services.TryAddSingleton(provider => new LivePacks(PackSnapshot.Load(
            PackFolders.Find(provider.GetRequiredService<IOptions<GradingOptions>>().Value.Packs))));
        builder.Services.AddSingleton<PackVersionStore>();
        builder.Services.AddSingleton<PackLibrary>();
        builder.Services.AddHostedService<PackReport>();
        builder.Services.AddHostedService<PackKeeping>();
        builder.Services.AddHostedService<PackReloading>();
        builder.Services.AddHealthChecks().AddCheck<PacksCheck>("packs");
    }
}
