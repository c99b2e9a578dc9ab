namespace Grader.Verification.Flakes;

/// <summary>What a hunt found out about one property.</summary>
/// <param name="Property">The id.</param>
/// <param name="Gradings">How many programs of it were graded.</param>
/// <param name="Flips">How many of them got another verdict than the table says, or than the same program got before.</param>
/// <param name="Inconclusive">How many stayed without verdict, because a memory measurement could not decide in any of
/// its processes.</param>
public sealed record PropertyFlakes(string Property, int Gradings, int Flips, int Inconclusive);
