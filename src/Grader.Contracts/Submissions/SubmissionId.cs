namespace Grader.Contracts.Submissions;

/// <summary>Ids of submissions: <c>sub_</c> and a version 7 UUID (RFC 9562) in hex, which sort by time.</summary>
public static class SubmissionId
{
    public const string Prefix = "sub_";

    public static string New(DateTimeOffset now) => Prefix + Guid.CreateVersion7(now).ToString("N");

    /// <summary>Comes before every id that is made at this time or later, and after all others.</summary>
    public static string Bound(DateTimeOffset time) => $"{Prefix}{time.ToUnixTimeMilliseconds():x12}";
}
