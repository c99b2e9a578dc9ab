namespace Grader.Service.Health;

/// <summary>Whether the service can work, and what each part that it needs says.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>: the worst of the parts.</param>
/// <param name="Checks">By name: <c>broker</c>, <c>database</c>, <c>packs</c>, <c>sandbox</c>.</param>
internal sealed record HealthDocument(string Status, IReadOnlyDictionary<string, HealthEntry>? Checks = null);
