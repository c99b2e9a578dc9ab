namespace Grader.Cli.Bench.Flakes;

/// <summary>What to grade how often, and how to say what came of it.</summary>
/// <param name="Gradings">How many.</param>
/// <param name="Properties">The gradings are drawn from their programs; empty for the whole table.</param>
/// <param name="Seed">Of the order of the gradings.</param>
/// <param name="Load">How many busy processes keep the cores warm meanwhile.</param>
/// <param name="Json">The document instead of the tables for people.</param>
internal sealed record FlakesArguments(int Gradings, IReadOnlyList<string> Properties, int Seed, int Load, bool Json);
