using Grader.Contracts.Results;

namespace Grader.Grading;

/// <summary>The road from files to a result document. A seam: the service's tests put faults here.</summary>
public interface IGradingPipeline
{
    /// <summary>
    /// Grades one submission. Whatever the student did is a verdict in the result; an exception means that the
    /// service or the machine is at fault, and the attempt may be repeated.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller gave up; every process of this attempt is gone.</exception>
    /// <exception cref="MissingVersionException">Another worker may have that version of the challenge.</exception>
    Task<GradingResult> GradeAsync(GradingRequest request, CancellationToken cancellationToken);
}
