namespace Grader.Service.Tests.Running;

/// <summary>Tests that share one broker, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class RabbitMqCollection : ICollectionFixture<RabbitMqNode>
{
    public const string Name = "RabbitMQ";
}
