using System.ComponentModel.DataAnnotations;

namespace Grader.Grading.Guards;

/// <summary>How deep and how long source may be to reach the compiler. Solutions that people write stay far below.</summary>
public sealed class GuardLimits
{
    /// <summary>Open brackets of any kind at once.</summary>
    [Range(10, 1000)]
    public int BracketDepth { get; init; } = 100;

    /// <summary>Interpolated strings inside the holes of interpolated strings.</summary>
    [Range(1, 50)]
    public int InterpolationDepth { get; init; } = 8;

    /// <summary>Lambdas inside the arguments of lambdas: overload resolution tries every combination.</summary>
    [Range(1, 50)]
    public int LambdaDepth { get; init; } = 8;

    internal SyntaxLimits Syntax => new(LambdaDepth, InterpolationDepth, BracketDepth, Tokens, WordLength);

    /// <summary>Tokens of all files of a submission together: words, literals and other characters.</summary>
    [Range(100, 1_000_000)]
    public int Tokens { get; init; } = 20_000;

    /// <summary>Characters of one word.</summary>
    [Range(100, 65_536)]
    public int WordLength { get; init; } = 512;
}
