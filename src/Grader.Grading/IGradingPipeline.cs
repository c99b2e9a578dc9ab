namespace Grader.Grading;

/// <summary>Turns a submission's files into a result document. An interface so that tests of the service can inject faults.</summary>
public interface IGradingPipeline
{
    /// <summary>
    /// Grades one submission. Everything that the student's code does is a verdict in the result; an exception means that the service or
    /// the machine is at fault, and the attempt may be repeated.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller gave up; every process of this attempt has ended.</exception>
    /// <exception cref="MissingVersionException">This worker does not have that version of the challenge; another may.</exception>
    Task<GradingResult> GradeAsync(GradingRequest request, CancellationToken cancellationToken);
}
