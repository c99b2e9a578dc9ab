using Microsoft.AspNetCore.WebUtilities;

namespace Grader.Service.Problems;

/// <summary>Makes every error a problem document, also those that no endpoint has seen.</summary>
internal static class ProblemServices
{
    public static void AddProblems(this IServiceCollection services) =>
        services.AddExceptionHandler<ProblemExceptionHandler>();

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(context => Unexpected(context.HttpContext).ExecuteAsync(context.HttpContext));
    }

    private static Problem Unexpected(HttpContext context) => new(
        ProblemType.Of(context.Response.StatusCode),
        context.Response.StatusCode switch
        {
            404 => $"There is nothing at {context.Request.Path}; the API begins at /v1.",
            405 => $"{context.Request.Path} allows {context.Response.Headers.Allow}, not {context.Request.Method}.",
            var status => $"{ReasonPhrases.GetReasonPhrase(status)}.",
        });
}
