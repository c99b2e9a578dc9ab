namespace Grader.Cli.Bench;

/// <summary>What to measure, and how to say what came of it.</summary>
/// <param name="Flakes">How many gradings; null where none were asked for.</param>
/// <param name="Properties">The gradings are drawn from their programs; empty for the whole table.</param>
/// <param name="Seed">Of the order of the gradings.</param>
/// <param name="Load">How many busy processes keep the cores warm meanwhile.</param>
/// <param name="Json">The document instead of the tables for people.</param>
internal sealed record BenchArguments(int? Flakes, IReadOnlyList<string> Properties, int Seed, int Load, bool Json);
