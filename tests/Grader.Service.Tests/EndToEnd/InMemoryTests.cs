namespace Grader.Service.Tests.EndToEnd;

/// <summary>The embedded default.</summary>
public sealed class InMemoryTests() : EndToEndTests([]);
