using Grader.Storage.Postgres;

namespace Grader.Cli.Serve;

/// <summary><c>grader serve</c></summary>
internal sealed class ServeCommand() : ServiceCommand("serve", "Runs the service.")
{
    protected override Task<int> RunAsync(string[] configuration, CancellationToken cancellationToken) =>
        ServiceHost.RunAsync(configuration, cancellationToken);
}

/// <summary>A command with the options that say how the service is set up; the same to run it and to examine it.</summary>
internal abstract class ServiceCommand : Command
{
    private const string Memory = "memory";
    private const string RabbitMq = "rabbitmq";

    private readonly Option<string?> address = new("--address") { Description = "The IP address to listen on; 127.0.0.1 by default." };
    private readonly Option<int?> port = new("--port") { Description = "The port to listen on; 8080 by default, 0 takes any free one." };
    private readonly Option<string?> role = new("--role")
    {
        Description = "What this process does; all by default. The others need RabbitMQ and PostgreSQL.",
    };
    private readonly Option<string?> bus = new("--bus") { Description = "What carries the messages; memory by default." };
    private readonly Option<string?> database = new("--database")
    {
        Description = "The file of the embedded database, data/grader.db by default; or a PostgreSQL database that processes share, "
            + "as postgres://user:password@host/name.",
        HelpName = "PATH|URL",
    };
    private readonly Option<string[]> pack = PackOption.Create();
    private readonly Option<bool> noSandbox = SandboxSettings.UnsafeOption();
    private readonly Argument<string[]> settings = new("SETTING")
    {
        Description = "Any other setting, such as Bus:Host=rabbit; in the environment that is Bus__Host.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    protected ServiceCommand(string name, string description)
        : base(name, description)
    {
        role.AcceptOnlyFromAmong("api", "worker", "webhooks", "all");
        bus.AcceptOnlyFromAmong(Memory, RabbitMq);
        foreach (var option in new Option[] { address, port, role, bus, database, pack, noSandbox }) Options.Add(option);
        Arguments.Add(settings);
        SetAction((parsed, cancellationToken) => Problem(parsed) is { } problem
            ? Task.FromResult(UsageError.Report(problem))
            : RunAsync([.. Configuration(parsed)], cancellationToken));
    }

    /// <param name="configuration">What the command line says, each <c>--Section:Name=value</c>; configuration has the rest.</param>
    /// <returns>The exit code.</returns>
    protected abstract Task<int> RunAsync(string[] configuration, CancellationToken cancellationToken);

    /// <summary>What is asked for and cannot be, in a line; null when all can.</summary>
    private string? Problem(ParseResult parsed)
    {
        if (parsed.GetValue(database) is "postgres" or "postgresql")
            return "--database takes the address of the PostgreSQL database: postgres://user:password@host/name.";
        return Settings(parsed).FirstOrDefault(setting => !setting.Contains('=')) is { } odd
            ? $"'{odd}' is no setting; write Section:Name=value."
            : null;
    }

    // What stands later wins.
    private IEnumerable<string> Configuration(ParseResult parsed) =>
    [
        .. Setting("Http:Address", parsed.GetValue(address)),
        .. Setting("Http:Port", parsed.GetValue(port)?.ToString(CultureInfo.InvariantCulture)),
        .. Setting("Bus:Transport", parsed.GetValue(bus) switch { Memory => "InMemory", RabbitMq => "RabbitMq", _ => null }),
        .. Setting("Service:Role", parsed.GetValue(role)),
        .. DatabaseSettings.Of(parsed.GetValue(database)),
        .. (parsed.GetValue(pack) ?? []).SelectMany((folder, index) => Setting($"Grading:Packs:{index}", folder)),
        .. SandboxSettings.Unsafe(parsed.GetValue(noSandbox)).SelectMany(setting => Setting(setting.Key, setting.Value)),
        .. Settings(parsed).Select(setting => "--" + setting),
    ];

    private string[] Settings(ParseResult parsed) => parsed.GetValue(settings) ?? [];

    private static IEnumerable<string> Setting(string name, string? value) => value is null ? [] : [$"--{name}={value}"];
}

/// <summary>What <c>--database</c> says, as settings.</summary>
internal static class DatabaseSettings
{
    /// <summary>One replaces the other, wherever that stands.</summary>
    public static IEnumerable<string> Of(string? database) => database switch
    {
        null => [],
        _ when PostgresAddress.Names(database) => [$"--Database:ConnectionString={database}"],
        _ => [$"--Database:Path={database}", "--Database:ConnectionString="],
    };
}
