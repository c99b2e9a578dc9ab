namespace Grader.Contracts.Results;

/// <summary>A message about a place in the student's own files.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">The compiler's id (<c>CS1002</c>), the policy's (<c>POLICY</c>), the contract's (<c>CONTRACT</c>), or <c>LANGUAGE</c>
/// where the text is not C#.</param>
/// <param name="File">The file's name as submitted; null if no place is known.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Diagnostic(string Severity, string Id, string? File, int? Line, int? Column, string Message)
{
    public const string Error = "error";
    public const string Warning = "warning";
}
