using System.Data.Common;
using Grader.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace Grader.Service.Problems;

/// <summary>Turns every error into a problem document, including those that never reach an endpoint.</summary>
internal static class ProblemServices
{
    public static void AddProblems(this IServiceCollection services) => services.AddExceptionHandler<ProblemExceptionHandler>();

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(context => Unexpected(context.HttpContext).ExecuteAsync(context.HttpContext));
    }

    private static Problem Unexpected(HttpContext context) => new(
        ProblemType.Of(context.Response.StatusCode),
        context.Response.StatusCode switch
        {
            404 => $"There is nothing at {context.Request.Path}; the API starts at /v1.",
            405 => $"{context.Request.Path} allows {context.Response.Headers.Allow}, not {context.Request.Method}.",
            var status => $"{ReasonPhrases.GetReasonPhrase(status)}.",
        });
}

/// <summary>The edge of the API: decides what an exception tells the client and what goes to the log.</summary>
internal sealed partial class ProblemExceptionHandler(IDatabase database, TimeProvider time, ILogger<ProblemExceptionHandler> logger)
    : IExceptionHandler
{
    // While the database is away every request fails in the same way: one line in a while says so.
    private static readonly TimeSpan LogEvery = TimeSpan.FromSeconds(10);

    private long logged;

    private static readonly TimeSpan DatabaseRetry = TimeSpan.FromSeconds(5);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The client is gone; there is nobody to answer.
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested) return true;

        await ProblemOf(httpContext.Request, exception).ExecuteAsync(httpContext).ConfigureAwait(false);
        return true;
    }

    private Problem ProblemOf(HttpRequest request, Exception exception)
    {
        switch (exception)
        {
            case BadHttpRequestException bad:
                return new(ProblemType.Of(bad.StatusCode), "The request cannot be read.");
            case DbException failure when database.IsUnavailable(failure):
                if (IsTimeToLog()) LogDatabaseUnavailable(logger, failure, request.Method, request.Path);
                var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
                return new(ProblemType.DatabaseUnavailable, (isRead ? "" : "Nothing was stored. ") + "Try again in a few seconds.")
                {
                    RetryAfter = DatabaseRetry,
                };
            default:
                LogFailed(logger, exception, request.Method, request.Path);
                return new(ProblemType.InternalError, "This is not your fault. The log of the service has the cause under this traceId.");
        }
    }

    private bool IsTimeToLog()
    {
        var before = Volatile.Read(ref logged);
        return (before == 0 || time.GetElapsedTime(before) >= LogEvery)
            && Interlocked.CompareExchange(ref logged, time.GetTimestamp(), before) == before;
    }

    [LoggerMessage(1, LogLevel.Error, "{Method} {Path} failed: the database is unavailable. Further failures are not logged for 10 s.")]
    private static partial void LogDatabaseUnavailable(ILogger logger, Exception exception, string method, PathString path);

    [LoggerMessage(2, LogLevel.Error, "{Method} {Path} failed.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string method, PathString path);
}
