using System.Text.Json;
using System.Text.Json.Serialization;
using Grader.Contracts.Messages;
using Grader.Contracts.Results;
using MassTransit;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Queue;

/// <summary>The bus: the same consumers on either transport.</summary>
internal static class QueueServices
{
    // RabbitMQ before version 4 has no limit of its own and would redeliver a message that kills its worker forever. The
    // attempts in the row decide; this is the backstop.
    private const int DeliveryLimit = 10;

    /// <summary>With a consumer.</summary>
    /// <typeparam name="TConsumer">Grades a submission for each message.</typeparam>
    /// <param name="slots">How many messages it handles at once.</param>
    public static void AddQueue<TConsumer>(this WebApplicationBuilder builder, Func<IServiceProvider, int> slots)
        where TConsumer : class, IConsumer<GradeSubmission> => builder.AddQueue(
        bus => bus.AddConsumer<TConsumer>(),
        (context, endpoint) =>
        {
            ConfigureLimits(context, endpoint, slots(context));
            endpoint.ConfigureConsumer<TConsumer>(context);
        });

    /// <summary>Without a consumer: other processes grade.</summary>
    public static void AddQueue(this WebApplicationBuilder builder) => builder.AddQueue(_ => { }, configureEndpoint: null);

    private static void AddQueue(
        this WebApplicationBuilder builder,
        Action<IBusRegistrationConfigurator> addConsumer,
        Action<IBusRegistrationContext, IReceiveEndpointConfigurator>? configureEndpoint)
    {
        builder.AddValidated<BusOptions>(BusOptions.Section);
        var services = builder.Services;
        services.AddSingleton<SubmissionQueue>();
        services.AddSingleton<GradedEvents>();
        services.AddSingleton<ReceiveEndpointState>();
        services.AddSingleton<BrokerAdmission>();
        AddTimeouts(services);

        var transport = BusOptions.TransportOf(builder.Configuration);
        services.AddMassTransit(bus =>
        {
            // MassTransit would send usage telemetry daily.
            bus.DisableUsageTelemetry();
            bus.ConfigureHealthCheckOptions(check =>
            {
                check.Name = "broker";
                check.MinimalFailureStatus = HealthStatus.Unhealthy;
            });
            addConsumer(bus);
            if (transport == BusTransport.RabbitMq)
                bus.UsingRabbitMq((context, rabbit) => ConfigureRabbitMq(context, rabbit, configureEndpoint));
            else bus.UsingInMemory((context, memory) => ConfigureInMemory(context, memory, configureEndpoint!));
        });
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

    private static void ConfigureInMemory(
        IBusRegistrationContext context,
        IInMemoryBusFactoryConfigurator bus,
        Action<IBusRegistrationContext, IReceiveEndpointConfigurator> configureEndpoint)
    {
        ConfigureMessages(bus);
        bus.ReceiveEndpoint(QueueNames.Interactive, endpoint =>
        {
            configureEndpoint(context, endpoint);
            // Nobody can inspect an error queue in memory.
            endpoint.DiscardFaultedMessages();
        });
    }

    private static void ConfigureRabbitMq(
        IBusRegistrationContext context,
        IRabbitMqBusFactoryConfigurator bus,
        Action<IBusRegistrationContext, IReceiveEndpointConfigurator>? configureEndpoint)
    {
        var options = context.GetRequiredService<IOptions<BusOptions>>().Value;
        bus.Host(options.Host, options.Port, options.VirtualHost, host =>
        {
            host.Username(options.User);
            host.Password(options.Password);
            var admission = context.GetRequiredService<BrokerAdmission>();
            host.OnRefreshConnectionFactory = _ => admission.WaitAsync();
        });
        ConfigureMessages(bus);
        if (configureEndpoint is null)
        {
            // Without an endpoint it would connect only to send, and its health would not say that the broker is away.
            bus.AutoStart = true;
            return;
        }

        bus.ReceiveEndpoint(QueueNames.Interactive, endpoint =>
        {
            endpoint.SetQuorumQueue();
            endpoint.SetQueueArgument("x-delivery-limit", DeliveryLimit);
            endpoint.BindDeadLetterQueue(QueueNames.DeadInteractive, QueueNames.DeadInteractive, dead => dead.SetQuorumQueue());
            configureEndpoint(context, endpoint);
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

    private static void ConfigureLimits(IBusRegistrationContext context, IReceiveEndpointConfigurator endpoint, int slots)
    {
        // Messages are sent to the queue by name.
        endpoint.ConfigureConsumeTopology = false;
        // A message that is fetched but waits would share the delivery count of a poison message.
        endpoint.PrefetchCount = slots;
        endpoint.ConcurrentMessageLimit = slots;
        endpoint.PublishFaults = false;
        endpoint.UseKillSwitch(killSwitch => killSwitch
            .SetActivationThreshold(5)
            .SetTripThreshold(0.5)
            .SetTrackingPeriod(TimeSpan.FromMinutes(1))
            .SetRestartTimeout(context.GetRequiredService<IOptions<BusOptions>>().Value.KillSwitchPause));
        endpoint.ConnectReceiveEndpointObserver(context.GetRequiredService<ReceiveEndpointState>());
    }

    /// <summary>Writes results on the bus as everywhere else, independent of the settings of the bus.</summary>
    private sealed class ResultConverter : JsonConverter<GradingResult>
    {
        public override GradingResult? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize(ref reader, ResultJson.Default.GradingResult);

        public override void Write(Utf8JsonWriter writer, GradingResult value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, ResultJson.Default.GradingResult);
    }
}
