namespace Grader.Probes.Complexity;

/// <summary>Stops a run that has already counted far more than allowed. It is no violation by itself.</summary>
internal sealed class CountExceededException() : Xunit.Sdk.XunitException("Far more operations than needed.");
