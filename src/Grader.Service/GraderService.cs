using Grader.Service.Attempts;
using Grader.Service.Challenges;
using Grader.Service.Database;
using Grader.Service.Deliveries;
using Grader.Service.Grading;
using Grader.Service.Health;
using Grader.Service.Http;
using Grader.Service.Packs;
using Grader.Service.Problems;
using Grader.Service.Queue;
using Grader.Service.Secrets;
using Grader.Service.Submissions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Grader.Service;

/// <summary>The whole service in one process: HTTP API, queue, worker, sweeper and webhooks.</summary>
public static class GraderService
{
    /// <summary>Puts the service together. Everything that can be set is configuration (<c>--Http:Port=8081</c>).</summary>
    /// <param name="args">Configuration as command-line arguments; wins over the environment and appsettings.json.</param>
    /// <param name="configure">
    /// Runs before the service's own registrations, so that what it registers or configures is what the service uses.
    /// </param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">Thrown by the start: an option is out of bounds.</exception>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        configure?.Invoke(builder);
        builder.AddGrader();
        var app = builder.Build();
        app.MapGrader();
        return app;
    }

    // The order is the order of starting, and the reverse that of stopping: the bus stops before the webhooks, so that
    // the last results still leave.
    private static void AddGrader(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddHttp();
        builder.Services.AddProblems();
        builder.AddDatabase();
        builder.AddSecrets();
        builder.AddDeliveries();
        builder.AddPacks();
        builder.AddGrading();
        builder.Services.AddChallenges();
        builder.AddSubmissions();
        builder.AddAttempts();
        builder.AddQueue();
        builder.Services.AddHealth();
    }

    private static void MapGrader(this WebApplication app)
    {
        app.UseProblems();
        app.MapSubmissions();
        app.MapChallenges();
        app.MapHealth();
    }
}
