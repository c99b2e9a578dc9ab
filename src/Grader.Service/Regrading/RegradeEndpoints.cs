using Grader.Contracts.Submissions;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Reference;
using Grader.Service.Requests;
using Grader.Storage.Regrades;

namespace Grader.Service.Regrading;

/// <summary>The routes that grade again: one submission, or all of a challenge; look at what would change, then apply or drop it.</summary>
internal sealed class RegradeEndpoints(
    RegradeStore store, SubmissionStore submissions, RegradeApplying applying, LivePacks packs, JsonBodyReader bodies,
    IOptions<RegradeOptions> options, TimeProvider time)
{
    private const int MaxChanges = 200;

    public async Task<IResult> CreateAsync(HttpContext context, Caller caller)
    {
        var (body, problem) = await bodies.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        if (problem is not null) return problem;
        using (body)
        {
            var reader = new RegradeRequestReader();
            if (reader.Read(body!.Root) is not { } request) return Problem.OfBody(reader.Problems);
            if (caller.Tenant is { } mine && (request.Tenant ?? mine) != mine) return Problem.WrongTenant(mine);
            var filter = new RegradeFilter(request.Challenge, request.Tenant ?? caller.Tenant, request.Version, request.Verdict);
            return await CreateAsync(filter, request.Apply, caller).ConfigureAwait(false);
        }
    }

    /// <summary>Grades one submission again.</summary>
    public async Task<IResult> CreateForAsync(string id, HttpContext context, Caller caller)
    {
        var (body, problem) = await bodies.ReadOptionalAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        if (problem is not null) return problem;
        using (body)
        {
            var reader = new RegradeRequestReader();
            if (reader.ReadApply(body!.Root) is not { } apply) return Problem.OfBody(reader.Problems);

            var known = await submissions.FindAsync(id, context.RequestAborted).ConfigureAwait(false);
            if (known is null || known.RegradeId is not null || !caller.Sees(known.Tenant)) return Problem.UnknownSubmission();
            if (known.Status != SubmissionStatus.Graded) return Problem.NotGraded();
            return await CreateAsync(new(known.Challenge, known.Tenant, SubmissionId: id), apply, caller).ConfigureAwait(false);
        }
    }

    public async Task<IResult> FindAsync(string id, HttpRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var query = new QueryFields(request.Query, "cursor", "limit");
        var limit = (int)(query.Long("limit", 1, MaxChanges) ?? MaxChanges);
        var after = query.Text("cursor") ?? "";
        if (query.Problem is { } problem) return problem;
        if (await VisibleAsync(id, caller, cancellationToken).ConfigureAwait(false) is not { } regrade) return Unknown();

        var changes = await store.FindChangesAsync(id, after, limit + 1, cancellationToken).ConfigureAwait(false);
        var page = changes.Take(limit).ToList();
        return TypedResults.Ok(RegradeDocument.Of(regrade, page, changes.Count > limit ? page[^1].SubmissionId : null));
    }

    public async Task<IResult> ApplyAsync(string id, Caller caller, CancellationToken cancellationToken)
    {
        if (await VisibleAsync(id, caller, cancellationToken).ConfigureAwait(false) is not { } regrade) return Unknown();
        if (regrade is { Status: RegradeStatus.Open } && regrade.Graded < regrade.Total)
        {
            return new Problem(
                ProblemType.RegradeUnfinished, $"{regrade.Total - regrade.Graded} of {regrade.Total} submissions are not graded yet.")
            {
                RetryAfter = TimeSpan.FromSeconds(5),
            };
        }

        var line = caller.Audit(regrade.Tenant, RegradeApplying.Applied, id);
        var applied = await applying.ApplyAsync(regrade, line, CancellationToken.None).ConfigureAwait(false);
        return await DecidedAsync(id, applied, RegradeStatus.Applied, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IResult> DropAsync(string id, Caller caller, CancellationToken cancellationToken)
    {
        if (await VisibleAsync(id, caller, cancellationToken).ConfigureAwait(false) is not { } regrade) return Unknown();

        var line = caller.Audit(regrade.Tenant, "regrade.dropped", id);
        var dropped = await store.DropAsync(id, line, CancellationToken.None).ConfigureAwait(false);
        return await DecidedAsync(id, dropped, RegradeStatus.Dropped, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IResult> CreateAsync(RegradeFilter filter, bool apply, Caller caller)
    {
        if (packs.Find(filter.Challenge, version: null) is not { } challenge)
            return Problem.UnknownChallenge(filter.Challenge, [new("#/challenge", "No challenge has this slug.")]);

        var id = $"reg_{Guid.CreateVersion7(time.GetUtcNow()):N}";
        var most = options.Value.MaxSubmissions;
        var line = caller.Audit(filter.Tenant, "regrade.created", id, filter.SubmissionId ?? filter.Challenge);
        var count = await store.CreateAsync(id, filter, challenge.Version, apply, most, line, CancellationToken.None).ConfigureAwait(false);
        if (count == 0) return new Problem(ProblemType.NothingToRegrade, "No submission that is graded matches.");
        if (count > most)
            return new Problem(ProblemType.TooLarge, $"More than {most} submissions match: name a version, a verdict or a tenant.");

        var regrade = await store.FindAsync(id, CancellationToken.None).ConfigureAwait(false);
        return TypedResults.Accepted(Routes.Regrade(id), RegradeDocument.Of(regrade!));
    }

    /// <summary>A second request for the same answers as the first.</summary>
    private async Task<IResult> DecidedAsync(string id, bool now, RegradeStatus wanted, CancellationToken cancellationToken)
    {
        var regrade = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        return now || regrade!.Status == wanted
            ? TypedResults.Ok(RegradeDocument.Of(regrade!))
            : new Problem(ProblemType.RegradeDecided, $"This regrade was {regrade.Status.ToString().ToLowerInvariant()} before.");
    }

    private async Task<Regrade?> VisibleAsync(string id, Caller caller, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } regrade
        && (caller.Tenant is null || caller.Tenant == regrade.Tenant) ? regrade : null;

    private static Problem Unknown() => new(ProblemType.UnknownRegrade, "There is no regrade with this id.");
}

/// <summary>Registers regrades and their routes.</summary>
internal static class RegradeServices
{
    private const string Tag = "Regrades";

    public static void AddRegrades(this WebApplicationBuilder builder)
    {
        builder.AddValidated<RegradeOptions>(RegradeOptions.Section);
        builder.Services.AddSingleton<RegradeStore>();
        builder.Services.AddSingleton<RegradeApplying>();
        builder.Services.AddSingleton<RegradeEndpoints>();
    }

    public static void MapRegrades(this WebApplication app)
    {
        app.MapPost(Routes.Regrades, (HttpContext context, Caller caller, RegradeEndpoints endpoints) =>
            endpoints.CreateAsync(context, caller)).RequireScope(Scopes.Manage)
            .Describe(
                Tag, "Grade submissions of a challenge again", typeof(RegradeDocument), StatusCodes.Status202Accepted, typeof(RegradeBody));
        app.MapPost(Routes.RegradeOf("{id}"), (string id, HttpContext context, Caller caller, RegradeEndpoints endpoints) =>
            endpoints.CreateForAsync(id, context, caller)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Grade one submission again", typeof(RegradeDocument), StatusCodes.Status202Accepted, typeof(RegradeOneBody),
                bodyIsOptional: true);
        app.MapRead(Routes.Regrade("{id}"), (string id, HttpContext context, Caller caller, RegradeEndpoints endpoints) =>
            endpoints.FindAsync(id, context.Request, caller, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "See what a regrade would change", typeof(RegradeDocument), query:
            [
                new("cursor", "The 'next' of the page before."), new("limit", "1 to 200; 200 without.", "integer"),
            ]);
        app.MapPost(Routes.ApplyRegrade("{id}"), (string id, HttpContext context, Caller caller, RegradeEndpoints endpoints) =>
            endpoints.ApplyAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Give submissions their new results", typeof(RegradeDocument));
        app.MapPost(Routes.DropRegrade("{id}"), (string id, HttpContext context, Caller caller, RegradeEndpoints endpoints) =>
            endpoints.DropAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Forget a regrade", typeof(RegradeDocument));
    }
}
