namespace Grader.Storage.Tests.Postgres;

/// <summary>The server that the tests of this project share.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    public PostgresServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await PostgresServer.StartAsync();

    public Task DisposeAsync() => Server.DisposeAsync().AsTask();

    public TestDatabase NewDatabase() => TestDatabase.On(Server);
}

[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresFixture>
{
    public const string Name = "PostgreSQL";
}
