namespace Grader.Service.Queue;

/// <summary>The transport of messages.</summary>
public enum BusTransport
{
    /// <summary>The memory of this process. Messages are lost with it; the sweeper publishes them again.</summary>
    InMemory,

    RabbitMq,
}
