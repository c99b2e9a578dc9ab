namespace Grader.Storage.Submissions;

/// <summary>How many characters of values results may show: a student learns hidden inputs from them.</summary>
/// <param name="PerResult">In one result.</param>
/// <param name="PerHour">
/// In all results of one student of one tenant that were started in the past hour. A submission that names no student has no such limit.
/// </param>
public sealed record ShownLimits(int PerResult, int PerHour);
