namespace Grader.Service.Submissions;

/// <summary>The addresses of submissions.</summary>
internal static class SubmissionRoutes
{
    public const string All = "/v1/submissions";

    public static string Of(string id) => $"{All}/{id}";
}
