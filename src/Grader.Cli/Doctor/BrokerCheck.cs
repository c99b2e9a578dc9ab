using System.Text;
using Grader.Service.Queue;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Grader.Cli.Doctor;

/// <summary>Whether the broker lets us in.</summary>
internal sealed class BrokerCheck(BusOptions options) : ICheck
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    public string Subject => "broker";

    public async Task<Finding> RunAsync(CancellationToken cancellationToken)
    {
        if (options.Transport == BusTransport.InMemory) return new(Condition.Ok, "none needed: messages stay in this process");
        var place = $"RabbitMQ at {options.Host}:{options.Port}, virtual host {options.VirtualHost}, user {options.User}";
        try
        {
            await using var connection = await Factory().CreateConnectionAsync(cancellationToken);
            return new(Condition.Ok, $"{place}: version {Version(connection)}");
        }
        catch (BrokerUnreachableException unreachable)
        {
            var reason = unreachable.InnerException?.Message ?? unreachable.Message;
            return new(Condition.Broken, $"{place}: {reason}",
                "Start RabbitMQ, set Bus:Host, Bus:User and Bus:Password, or use --bus memory.");
        }
    }

    private ConnectionFactory Factory() => new()
    {
        HostName = options.Host,
        Port = options.Port,
        VirtualHost = options.VirtualHost,
        UserName = options.User,
        Password = options.Password,
        RequestedConnectionTimeout = ConnectTimeout,
        AutomaticRecoveryEnabled = false,
    };

    private static string Version(IConnection connection) =>
        connection.ServerProperties is { } properties && properties.TryGetValue("version", out var value) && value is byte[] version
            ? Encoding.UTF8.GetString(version)
            : "unknown";
}
