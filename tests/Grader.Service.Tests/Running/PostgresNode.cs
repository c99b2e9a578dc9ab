using Grader.Testing.Databases;

namespace Grader.Service.Tests.Running;

/// <summary>A database server of the tests' own, started for the first test that needs one.</summary>
public sealed class PostgresNode : IAsyncLifetime
{
    private PostgresServer? server;

    /// <summary>The tests of a collection ask one after the other.</summary>
    public async Task<PostgresServer> ServerAsync() => server ??= await PostgresServer.StartAsync();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
    }
}
