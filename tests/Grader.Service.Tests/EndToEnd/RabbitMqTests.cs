using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.EndToEnd;

/// <summary>The same over a real broker.</summary>
[Collection(RabbitMqCollection.Name)]
[Trait("Lane", "slow")]
public sealed class RabbitMqTests(RabbitMqNode broker) : EndToEndTests(broker.Configuration);
