namespace Grader.Grading;

/// <summary>A submission was made for a version of its challenge that this worker does not have.</summary>
public sealed class MissingVersionException(string slug, string? wanted, string? present) : Exception(
    $"The submission is for {(wanted is null ? "" : $"version {wanted} of ")}'{slug}'; this worker has {present ?? "no such challenge"}.");
