using Grader.Contracts.Results;
using Grader.Grading.Compilation;
using Grader.Grading.Packs;

namespace Grader.Grading.Preparation;

/// <summary>Compiles an author's sources, where an error is the pack's fault.</summary>
internal sealed class AuthorCompiler(CompilerPool compilers, string slug, string version, bool isBackground = false)
{
    /// <param name="half"><c>challenges</c> or <c>graders</c>: where the files are, for the problem's text.</param>
    /// <param name="subfolder">Of the challenge's folder, with a slash behind it.</param>
    /// <exception cref="BrokenChallengeException">It does not compile.</exception>
    public async Task<AssemblyImage> CompileAsync(CompileJob job, string half, string subfolder = "")
    {
        var outcome = await compilers.CompileAsync(job with { IsPatient = isBackground }, CancellationToken.None).ConfigureAwait(false);
        if (outcome.Succeeded) return new($"{version}/{job.AssemblyName}", outcome.Assembly);

        var error = outcome.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Diagnostic.Error);
        throw new BrokenChallengeException(
            slug,
            $"{half}/{slug}/{subfolder}{error?.File ?? job.Files[0].Name}",
            error?.Line,
            error is null ? outcome.LimitReason ?? "it does not compile." : $"{error.Id}: {error.Message.TrimEnd('.')}.");
    }
}
