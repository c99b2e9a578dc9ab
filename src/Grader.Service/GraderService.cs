using Grader.Service.Balance;
using Grader.Service.Challenges;
using Grader.Service.Database;
using Grader.Service.Events;
using Grader.Service.Health;
using Grader.Service.Intake;
using Grader.Service.Keys;
using Grader.Service.Operating;
using Grader.Service.Packs;
using Grader.Service.Problems;
using Grader.Service.Queue;
using Grader.Service.OpenApi;
using Grader.Service.Regrading;
using Grader.Service.Retention;
using Grader.Service.Roles;
using Grader.Service.Signals;
using Grader.Service.Sweeping;
using Grader.Service.Telemetry;
using Grader.Service.Webhooks;
using Grader.Service.Worker;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Grader.Service;

/// <summary>The service: HTTP API, queue, worker, sweeper and webhooks; in one process, or each role in processes of its own.</summary>
public static class GraderService
{
    /// <summary>Composes the service. Every option is configuration (<c>--Http:Port=8081</c>).</summary>
    /// <param name="args">Configuration as command-line arguments; overrides the environment and appsettings.json.</param>
    /// <param name="configure">Runs before the registrations of the service, so that its own registrations win.</param>
    /// <exception cref="OptionsValidationException">
    /// An argument is of an unknown section; or, thrown by the start, an option is unknown or out of range.
    /// </exception>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        configure?.Invoke(builder);
        var role = builder.AddRole();
        builder.AddGrader(role);
        builder.RefuseUnknownSections(args);
        var app = builder.Build();
        app.MapGrader(role);
        return app;
    }

    // Services start in this order and stop in reverse: the bus stops before the webhooks, so that the last results still leave.
    private static void AddGrader(this WebApplicationBuilder builder, ServiceRole role)
    {
        var (isApi, isWorker) = (role.HasFlag(ServiceRole.Api), role.HasFlag(ServiceRole.Worker));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddHttp();
        builder.Services.AddProblems();
        builder.AddDatabase();
        builder.AddEvents();
        builder.AddWebhooks(dispatch: role.HasFlag(ServiceRole.Webhooks));
        builder.AddSignals();
        if (isApi || isWorker)
        {
            builder.AddPacks();
            builder.AddResults();
            builder.AddRegrades();
        }

        if (isApi)
        {
            builder.AddKeys();
            builder.Services.AddChallenges();
            builder.Services.AddOperating();
            builder.AddSubmissions();
            builder.Services.AddLedger();
            builder.AddRetention();
            builder.Services.AddReference();
        }

        if (isWorker)
        {
            builder.AddWorker();
            builder.AddQueue<GradeSubmissionConsumer>(services => services.GetRequiredService<IOptions<AttemptOptions>>().Value.Slots);
        }
        else if (isApi)
        {
            builder.AddQueue();
        }

        // Several sweep at once: none does twice what another has done.
        if (isApi || isWorker) builder.AddSweeper();
        builder.AddTelemetry(hasBacklog: isApi);
        builder.Services.AddHealth();
    }

    private static void MapGrader(this WebApplication app, ServiceRole role)
    {
        app.UseProblems();
        if (role.HasFlag(ServiceRole.Api))
        {
            app.UseRouting();
            app.UseKeys();
            app.MapKeys();
            app.MapSubmissions();
            app.MapRegrades();
            app.MapChallenges();
            app.MapPacks();
            app.MapOperating();
            app.MapLedger();
            app.MapEvents();
            app.MapWebhooks();
            app.MapReference();
        }

        app.MapHealth();
        app.MapTelemetry();
    }
}
