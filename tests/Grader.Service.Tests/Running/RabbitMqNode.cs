using Grader.Testing.Brokers;

namespace Grader.Service.Tests.Running;

/// <summary>A broker of the tests' own.</summary>
public sealed class RabbitMqNode : RabbitMqServer, IAsyncLifetime
{
    public Task InitializeAsync() => CreateAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
