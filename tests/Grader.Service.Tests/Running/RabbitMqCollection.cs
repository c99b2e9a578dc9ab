namespace Grader.Service.Tests.Running;

/// <summary>Tests that share one broker, and those that need one a database server, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class RabbitMqCollection : ICollectionFixture<RabbitMqNode>, ICollectionFixture<PostgresNode>
{
    public const string Name = "RabbitMQ";
}
