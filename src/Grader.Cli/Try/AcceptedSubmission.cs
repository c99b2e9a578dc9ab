namespace Grader.Cli.Try;

/// <summary>A submission that the service took.</summary>
/// <param name="Id">Of the submission.</param>
/// <param name="Status">The HTTP status of the answer.</param>
/// <param name="Started">When the POST began, on the clock that <see cref="TimeProvider.GetTimestamp"/> reads.</param>
internal sealed record AcceptedSubmission(string Id, int Status, long Started);
