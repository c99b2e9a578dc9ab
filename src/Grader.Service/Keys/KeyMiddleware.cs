using System.Net;
using Grader.Service.Problems;
using Grader.Service.Requests;

namespace Grader.Service.Keys;

/// <summary>
/// Lets a request through to a route that needs a scope if its API key has that scope (RFC 6750), comes from an allowed address, and is
/// within its rate. The handler finds the <see cref="Caller"/> in the request.
/// </summary>
internal sealed class KeyMiddleware(RequestDelegate next, KeyAuthenticator keys, RequestRates rates, IOptions<KeyOptions> options)
{
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ScopeRequirement>() is not { } needed)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        var (caller, problem) = await CallerOfAsync(context, needed.Scope).ConfigureAwait(false);
        problem ??= rates.Take(context, caller!);
        if (problem is not null)
        {
            await problem.ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        context.Features.Set(caller);
        context.Features.Set<IKeyed>(caller);
        await next(context).ConfigureAwait(false);
    }

    private async Task<(Caller? Caller, Problem? Problem)> CallerOfAsync(HttpContext context, Scopes needed)
    {
        if (!options.Value.Required) return Allowed(Caller.Anyone, needed);

        var address = context.Connection.RemoteIpAddress;
        if (Read(context.Request) is not { } key) return (null, Unknown(context, address, Problem.MissingKey()));
        var caller = await keys.FindAsync(key, context.RequestAborted).ConfigureAwait(false);
        return caller is null ? (null, Unknown(context, address, Problem.InvalidKey(ApiKeyText.IsWellFormed(key))))
            : !IsAllowed(caller, address) ? (null, Problem.AddressNotAllowed(address))
            : Allowed(caller, needed);
    }

    private static (Caller? Caller, Problem? Problem) Allowed(Caller caller, Scopes needed) => caller.Scopes.HasFlag(needed)
        ? (caller, null)
        : (null, Problem.MissingScope(ScopeNames.Of(needed).Single(), ScopeNames.Of(caller.Scopes)));

    /// <summary>Whoever tries keys out is slowed down.</summary>
    private Problem Unknown(HttpContext context, IPAddress? address, Problem problem)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer realm=\"grader\"";
        return rates.TakeWithoutKey(context, address) ?? problem;
    }

    /// <param name="authorization">The value of the header, if there is exactly one.</param>
    public static string? KeyOf(string? authorization) =>
        authorization?.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) == true ? authorization[Bearer.Length..].Trim() : null;

    private static string? Read(HttpRequest request) => request.Headers.Authorization is [{ } value] ? KeyOf(value) : null;

    private static bool IsAllowed(Caller caller, IPAddress? address)
    {
        if (caller.Networks.Count == 0) return true;
        if (address is { IsIPv4MappedToIPv6: true }) address = address.MapToIPv4();
        return address is not null && caller.Networks.Any(network => network.Contains(address));
    }
}

/// <summary>The scope that a route needs.</summary>
internal sealed record ScopeRequirement(Scopes Scope);

/// <summary>Says which scope a route needs.</summary>
internal static class ScopeConventions
{
    /// <summary>Only callers whose key has this one scope reach the handler.</summary>
    public static TBuilder RequireScope<TBuilder>(this TBuilder route, Scopes scope)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new ScopeRequirement(scope));
}
