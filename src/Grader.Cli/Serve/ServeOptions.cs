using System.Globalization;
using Grader.Cli.Usage;

namespace Grader.Cli.Serve;

/// <summary>What the command line says about the service; null leaves it to configuration.</summary>
internal sealed record ServeOptions
{
    public const string Api = "api";
    public const string Worker = "worker";
    public const string All = "all";
    public const string Memory = "memory";
    public const string RabbitMq = "rabbitmq";

    private const string Postgres = "postgres";

    public string? Address { get; init; }

    public int? Port { get; init; }

    /// <summary><see cref="Api"/>, <see cref="Worker"/> or <see cref="All"/>.</summary>
    public string? Role { get; init; }

    /// <summary><see cref="Memory"/> or <see cref="RabbitMq"/>.</summary>
    public string? Bus { get; init; }

    /// <summary>The file of the embedded database.</summary>
    public string? Database { get; init; }

    /// <summary>The folders that hold <c>challenges/</c> and <c>graders/</c>.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>Without any sandbox.</summary>
    public bool UnsafeNoSandbox { get; init; }

    /// <summary>Further configuration, each <c>Section:Name=value</c>.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>What is asked for and cannot be, in a line; null when all can.</summary>
    public string? Problem()
    {
        if (Database == Postgres) return "PostgreSQL is not supported yet; --database takes the path of an SQLite file.";
        if (Role is Api or Worker)
            return $"--role {Role} needs a database that processes share, which is not supported yet: "
                + $"an SQLite file belongs to one process. Use --role {All}.";
        return Settings.FirstOrDefault(setting => !setting.Contains('=')) is { } odd
            ? $"'{odd}' is no setting; write Section:Name=value."
            : null;
    }

    /// <summary>The same as configuration; what stands later wins.</summary>
    public IEnumerable<string> ToConfiguration() =>
    [
        .. Setting("Http:Address", Address),
        .. Setting("Http:Port", Port?.ToString(CultureInfo.InvariantCulture)),
        .. Setting("Bus:Transport", Bus switch { Memory => "InMemory", RabbitMq => "RabbitMq", _ => null }),
        .. Setting("Database:Path", Database),
        .. Packs.SelectMany((pack, index) => Setting($"Grading:Packs:{index}", pack)),
        .. SandboxSettings.Unsafe(UnsafeNoSandbox).SelectMany(setting => Setting(setting.Key, setting.Value)),
        .. Settings.Select(setting => "--" + setting),
    ];

    private static IEnumerable<string> Setting(string name, string? value) => value is null ? [] : [$"--{name}={value}"];
}
