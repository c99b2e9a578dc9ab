namespace Grader.Cli.Bench.Soak;

/// <summary>A mixed run.</summary>
/// <param name="Count">How many submissions, half of them hostile.</param>
/// <param name="Seed">Of what is drawn.</param>
/// <param name="Policy">False where the sandbox alone is to hold.</param>
/// <param name="Suite">The folder with <c>attacks/</c> and, in <c>pack/</c>, the challenges for them; null takes the repository's.</param>
/// <param name="Json">The document instead of the text for people.</param>
internal sealed record SoakArguments(int Count, int Seed, bool Policy, string? Suite, bool Json);
