namespace Grader.Grading.Packs.Manifest;

/// <summary>One entry of the manifest: a hidden test and its points.</summary>
/// <param name="Method"><c>Class.Method</c>; never leaves the service.</param>
/// <param name="Id">The test's name in results: the property and a number.</param>
/// <param name="IsCanary">The test must fail; it gives no points and is not listed.</param>
internal sealed record HiddenTest(
    string Method,
    string Id,
    string Property,
    string Title,
    int Points,
    CounterExampleVisibility Visibility,
    string? Concept,
    bool IsCanary,
    bool NeedsOwnProcess)
{
    /// <summary>An example of the statement, run like a hidden test.</summary>
    public static HiddenTest OfStatement(string method, int number) => new(
        method, $"EXAMPLE-{number}", "EXAMPLE", "The example of the statement", 0, CounterExampleVisibility.Visible, null,
        IsCanary: false, NeedsOwnProcess: false);
}
