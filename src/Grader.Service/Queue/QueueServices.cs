using Grader.Contracts.Messages;
using Grader.Service.Attempts;
using MassTransit;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Grader.Service.Queue;

/// <summary>The bus: the same consumers on either transport.</summary>
internal static class QueueServices
{
    // With a broker that has no limit of its own (RabbitMQ before 4), a message that kills its worker would come for
    // ever. The attempts in the row decide; this is behind them.
    private const int DeliveryLimit = 10;

    public static void AddQueue(this WebApplicationBuilder builder)
    {
        builder.AddValidated<BusOptions>(BusOptions.Section);
        builder.AddValidated<SweepOptions>(SweepOptions.Section);
        var services = builder.Services;
        services.AddSingleton<SubmissionQueue>();
        services.AddSingleton<GradedEvents>();
        services.AddSingleton<Sweeper>();
        services.AddSingleton<ReceiveEndpointState>();
        AddTimeouts(services);

        var transport = builder.Configuration.GetSection(BusOptions.Section).Get<BusOptions>()?.Transport
            ?? BusTransport.InMemory;
        services.AddMassTransit(bus =>
        {
            // It would tell its makers once a day what runs here.
            bus.DisableUsageTelemetry();
            bus.ConfigureHealthCheckOptions(check =>
            {
                check.Name = "broker";
                check.MinimalFailureStatus = HealthStatus.Unhealthy;
            });
            bus.AddConsumer<GradeSubmissionConsumer>();
            if (transport == BusTransport.RabbitMq) bus.UsingRabbitMq(ConfigureRabbitMq);
            else bus.UsingInMemory(ConfigureInMemory);
        });
        services.AddHostedService<SweepService>();
    }

    private static void AddTimeouts(IServiceCollection services)
    {
        services.AddOptions<MassTransitHostOptions>().Configure<IOptions<BusOptions>>((host, options) =>
        {
            host.ConsumerStopTimeout = options.Value.ConsumerStopTimeout;
            host.StopTimeout = options.Value.StopTimeout;
        });
        services.AddOptions<HostOptions>().Configure<IOptions<BusOptions>>((host, options) =>
            host.ShutdownTimeout = options.Value.ShutdownTimeout);
    }

    private static void ConfigureInMemory(IBusRegistrationContext context, IInMemoryBusFactoryConfigurator bus)
    {
        ConfigureMessages(bus);
        bus.ReceiveEndpoint(QueueNames.Interactive, endpoint =>
        {
            ConfigureEndpoint(context, endpoint);
            // Nobody could ever look into an error queue in memory.
            endpoint.DiscardFaultedMessages();
        });
    }

    private static void ConfigureRabbitMq(IBusRegistrationContext context, IRabbitMqBusFactoryConfigurator bus)
    {
        var options = context.GetRequiredService<IOptions<BusOptions>>().Value;
        bus.Host(options.Host, options.Port, options.VirtualHost, host =>
        {
            host.Username(options.User);
            host.Password(options.Password);
        });
        ConfigureMessages(bus);
        bus.ReceiveEndpoint(QueueNames.Interactive, endpoint =>
        {
            endpoint.SetQuorumQueue();
            endpoint.SetQueueArgument("x-delivery-limit", DeliveryLimit);
            endpoint.BindDeadLetterQueue(
                QueueNames.DeadInteractive, QueueNames.DeadInteractive, dead => dead.SetQuorumQueue());
            ConfigureEndpoint(context, endpoint);
        });
    }

    private static void ConfigureMessages(IBusFactoryConfigurator bus)
    {
        bus.Message<SubmissionGraded>(message => message.SetEntityName(QueueNames.Graded));
        bus.ConfigureJsonSerializerOptions(json =>
        {
            json.Converters.Insert(0, new ResultConverter());
            return json;
        });
    }

    private static void ConfigureEndpoint(IBusRegistrationContext context, IReceiveEndpointConfigurator endpoint)
    {
        var slots = context.GetRequiredService<IOptions<AttemptOptions>>().Value.Slots;
        // Messages are sent to the queue by name; one that is fetched but waits would share a poison message's count.
        endpoint.ConfigureConsumeTopology = false;
        endpoint.PrefetchCount = slots;
        endpoint.ConcurrentMessageLimit = slots;
        endpoint.PublishFaults = false;
        endpoint.UseKillSwitch(killSwitch => killSwitch
            .SetActivationThreshold(5)
            .SetTripThreshold(0.5)
            .SetTrackingPeriod(TimeSpan.FromMinutes(1))
            .SetRestartTimeout(context.GetRequiredService<IOptions<BusOptions>>().Value.KillSwitchPause));
        endpoint.ConnectReceiveEndpointObserver(context.GetRequiredService<ReceiveEndpointState>());
        endpoint.ConfigureConsumer<GradeSubmissionConsumer>(context);
    }
}
