using Grader.Guest.Compilation;
using Grader.Contracts.Results;

namespace Grader.Guest.Protocol;

/// <summary>
/// What the compiler says. When <see cref="Succeeded"/>, two frames follow: the assembly and its portable PDB.
/// </summary>
/// <param name="LimitHit">The compiler ran out of memory or stack; it ends after this response.</param>
/// <param name="Diagnostics">Errors first; warnings are reported and never fail. Capped.</param>
/// <param name="Facts">What the policy needs to know of the source, where it was asked for.</param>
public sealed record CompileResponse(bool Succeeded, bool LimitHit, IReadOnlyList<Diagnostic> Diagnostics, SourceFacts? Facts = null);
