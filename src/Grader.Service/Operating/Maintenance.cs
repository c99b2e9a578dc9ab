using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Reference;
using Grader.Service.Requests;
using Grader.Storage;

namespace Grader.Service.Operating;

/// <summary>
/// Maintenance: no submission is accepted, and what was accepted is still graded, delivered and shown. It holds for all processes and
/// survives a restart.
/// </summary>
internal sealed class Maintenance(ServiceState state, TimeProvider time)
{
    private const string Name = "maintenance";
    private static readonly TimeSpan RememberFor = TimeSpan.FromSeconds(1);

    private volatile Remembered? remembered;

    /// <returns>Why nothing is accepted now; null if it is.</returns>
    /// <exception cref="System.Data.Common.DbException">The database failed.</exception>
    public async Task<Problem?> ProblemAsync(CancellationToken cancellationToken)
    {
        if (remembered is not { } known || time.GetElapsedTime(known.At) >= RememberFor)
            remembered = known = new(await state.FindAsync(Name, cancellationToken).ConfigureAwait(false), time.GetTimestamp());
        return known.Message is null ? null : Problem.Maintenance(known.Message);
    }

    /// <summary>Begins it, or changes its message.</summary>
    public Task BeginAsync(string message, Caller caller) => SetAsync(message, caller.Audit(null, "maintenance.begun", Name, message));

    /// <summary>Ends it.</summary>
    public Task EndAsync(Caller caller) => SetAsync(null, caller.Audit(null, "maintenance.ended", Name));

    private async Task SetAsync(string? message, Storage.Audit.AuditEntry line)
    {
        await state.SetAsync(Name, message, line, CancellationToken.None).ConfigureAwait(false);
        remembered = null;
    }

    private sealed record Remembered(string? Message, long At);
}

/// <summary>The routes of maintenance: for keys of all tenants alone.</summary>
internal sealed class MaintenanceEndpoint(Maintenance maintenance, JsonBodyReader bodies)
{
    private const int MaxMessageLength = 500;

    public async Task<IResult> BeginAsync(HttpContext context, Caller caller)
    {
        if (caller.Tenant is { } mine) return Problem.PlatformOnly(mine);
        var (body, problem) = await bodies.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        if (problem is not null) return problem;
        using (body)
        {
            var fields = new JsonFields();
            var message = fields.IsObject(body!.Root, "", "message")
                && fields.Member(body.Root, "", "message", required: true) is { } member
                ? fields.ShortText(member, "/message", MaxMessageLength)
                : null;
            if (fields.Problems.Count > 0) return Problem.OfBody(fields.Problems);
            await maintenance.BeginAsync(message!, caller).ConfigureAwait(false);
            return TypedResults.NoContent();
        }
    }

    public async Task<IResult> EndAsync(Caller caller)
    {
        if (caller.Tenant is { } mine) return Problem.PlatformOnly(mine);
        await maintenance.EndAsync(caller).ConfigureAwait(false);
        return TypedResults.NoContent();
    }
}

/// <summary>Registers what operators do with the whole service.</summary>
internal static class OperatingServices
{
    private const string Tag = "Operating";

    public static void AddOperating(this IServiceCollection services)
    {
        services.AddSingleton<Maintenance>();
        services.AddSingleton<MaintenanceEndpoint>();
    }

    public static void MapOperating(this WebApplication app)
    {
        app.MapPut(Routes.Maintenance, (HttpContext context, Caller caller, MaintenanceEndpoint endpoint) =>
            endpoint.BeginAsync(context, caller)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Begin maintenance", status: StatusCodes.Status204NoContent, body: typeof(MaintenanceBody));
        app.MapDelete(Routes.Maintenance, (Caller caller, MaintenanceEndpoint endpoint) => endpoint.EndAsync(caller))
            .RequireScope(Scopes.Manage)
            .Describe(Tag, "End maintenance", status: StatusCodes.Status204NoContent);
    }
}
