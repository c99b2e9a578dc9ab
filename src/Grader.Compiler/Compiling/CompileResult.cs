using Grader.Guest.Protocol;
using Grader.Contracts.Results;

namespace Grader.Compiler.Compiling;

/// <summary>The response, and the bytes that follow it when it succeeded.</summary>
internal sealed record CompileResult(CompileResponse Response, ReadOnlyMemory<byte> Assembly, ReadOnlyMemory<byte> Pdb)
{
    public static CompileResult LimitHit { get; } = new(new(Succeeded: false, LimitHit: true, []), default, default);

    public static CompileResult Failed(IReadOnlyList<Diagnostic> diagnostics) =>
        new(new(Succeeded: false, LimitHit: false, diagnostics), default, default);
}
