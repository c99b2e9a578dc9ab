using System.Data.Common;
using Grader.Service.Http;
using Grader.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Grader.Service.Problems;

/// <summary>The edge of the API: what an exception says to the outside, and what stays in the log.</summary>
internal sealed partial class ProblemExceptionHandler(
    IDatabase database, IOptions<HttpOptions> http, ILogger<ProblemExceptionHandler> logger) : IExceptionHandler
{
    private static readonly TimeSpan DatabaseRetry = TimeSpan.FromSeconds(5);

    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // Nobody is there to read an answer.
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested) return true;

        await ProblemOf(httpContext, exception).ExecuteAsync(httpContext).ConfigureAwait(false);
        return true;
    }

    private Problem ProblemOf(HttpContext context, Exception exception)
    {
        switch (exception)
        {
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return BodyTooLarge.Over(http.Value.MaxBodyBytes);
            case BadHttpRequestException bad:
                return new(ProblemType.Of(bad.StatusCode), "The request could not be read to its end.");
            case DbException failure when database.IsUnavailable(failure):
                LogDatabaseUnavailable(logger, failure, context.Request.Method, context.Request.Path);
                return new(ProblemType.DatabaseUnavailable, "Nothing was stored. Try again in a few seconds.")
                {
                    RetryAfter = DatabaseRetry,
                };
            default:
                LogFailed(logger, exception, context.Request.Method, context.Request.Path);
                return new(ProblemType.InternalError, "The fault is not yours. The log of the service has it under this traceId.");
        }
    }

    [LoggerMessage(1, LogLevel.Error, "{Method} {Path} failed: the database is unavailable.")]
    private static partial void LogDatabaseUnavailable(ILogger logger, Exception exception, string method, PathString path);

    [LoggerMessage(2, LogLevel.Error, "{Method} {Path} failed.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string method, PathString path);
}
