using Grader.Contracts.Submissions;

namespace Grader.Guest.Compilation;

/// <summary>What the compiler is to compile. One frame follows for each of <see cref="NewReferences"/>, which the compiler keeps.</summary>
/// <param name="AssemblyName">The simple name of the assembly to make.</param>
/// <param name="Files">C# source.</param>
/// <param name="GlobalUsings">Namespaces in addition to the SDK's implicit usings.</param>
/// <param name="Defines">Preprocessor symbols.</param>
/// <param name="References">
/// The keys of the assemblies that the source may use in addition to the framework. The same key always means the same bytes.
/// </param>
/// <param name="NewReferences">The keys among them that this compiler has not received yet.</param>
/// <param name="Aliases">The <c>extern alias</c>, by key, of a reference that is not in the global namespace.</param>
/// <param name="WatchedNames">Simple names whose uses the response reports; null asks for no facts about the source.</param>
/// <param name="ReportsUses">Whether the facts contain every use of another assembly (<see cref="SourceFacts.Uses"/>).</param>
/// <param name="Contract">The key of the assembly that the source must conform to; null requests no comparison.</param>
/// <param name="Limits">Checked before anything is bound; null trusts the source.</param>
public sealed record CompileRequest(
    string AssemblyName,
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<string> GlobalUsings,
    IReadOnlyList<string> Defines,
    IReadOnlyList<string> References,
    IReadOnlyList<string> NewReferences,
    IReadOnlyDictionary<string, string>? Aliases = null,
    IReadOnlyCollection<string>? WatchedNames = null,
    bool ReportsUses = false,
    string? Contract = null,
    SyntaxLimits? Limits = null);

/// <summary>How deep source may nest, and how long it may be.</summary>
/// <param name="LambdaDepth">Lambdas inside the arguments of lambdas.</param>
/// <param name="InterpolationDepth">Interpolated strings inside the holes of interpolated strings.</param>
/// <param name="BracketDepth">Open brackets of any kind at once.</param>
/// <param name="Tokens">Of all files together.</param>
/// <param name="WordLength">Characters of a name or number.</param>
public sealed record SyntaxLimits(int LambdaDepth, int InterpolationDepth, int BracketDepth, int Tokens, int WordLength);
