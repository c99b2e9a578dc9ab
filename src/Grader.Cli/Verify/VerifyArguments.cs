using Grader.Verification;

namespace Grader.Cli.Verify;

/// <summary>What to prove, and how to say what came of it.</summary>
/// <param name="Slugs">Empty for all challenges.</param>
/// <param name="Packs">The folders that hold <c>challenges/</c> and <c>graders/</c>; none for the one that Grader came with.</param>
/// <param name="Json">The document instead of the tables for people.</param>
/// <param name="Mutants">The mutants of the references instead of the solutions of the pack.</param>
/// <param name="UnsafeNoSandbox">Without any sandbox.</param>
internal sealed record VerifyArguments(IReadOnlyList<string> Slugs, IReadOnlyList<string> Packs, bool Json, bool Mutants,
    bool UnsafeNoSandbox, VerificationOptions Options);
