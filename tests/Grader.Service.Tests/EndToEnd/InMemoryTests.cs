namespace Grader.Service.Tests.EndToEnd;

/// <summary>The embedded default.</summary>
[Trait("Lane", "slow")]
public sealed class InMemoryTests() : EndToEndTests([]);
