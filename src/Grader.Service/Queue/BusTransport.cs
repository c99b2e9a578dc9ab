namespace Grader.Service.Queue;

/// <summary>What carries the messages.</summary>
public enum BusTransport
{
    /// <summary>This process's memory: it forgets, and the sweeper remembers.</summary>
    InMemory,

    RabbitMq,
}
