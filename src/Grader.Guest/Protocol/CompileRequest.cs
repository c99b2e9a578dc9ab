using Grader.Contracts.Submissions;

namespace Grader.Guest.Protocol;

/// <summary>
/// What the compiler is to compile. Followed by one frame for each of <see cref="NewReferences"/>, which it keeps.
/// </summary>
/// <param name="AssemblyName">The simple name of the assembly to make.</param>
/// <param name="Files">C# source.</param>
/// <param name="GlobalUsings">Namespaces beside the SDK's implicit ones.</param>
/// <param name="Defines">Preprocessor symbols.</param>
/// <param name="References">What the source may use beside the framework.</param>
/// <param name="NewReferences">Keys of references that this compiler has not seen yet.</param>
/// <param name="WatchedNames">Simple names whose uses the response reports; null asks for no facts of the source.</param>
/// <param name="ReportsUses">Whether the facts have every use of another assembly (<see cref="Compilation.SourceFacts.Uses"/>).</param>
public sealed record CompileRequest(
    string AssemblyName,
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<string> GlobalUsings,
    IReadOnlyList<string> Defines,
    IReadOnlyList<CompileReference> References,
    IReadOnlyList<string> NewReferences,
    IReadOnlyCollection<string>? WatchedNames = null,
    bool ReportsUses = false);
