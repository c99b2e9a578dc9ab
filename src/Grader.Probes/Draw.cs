namespace Grader.Probes;

/// <summary>What differs from run to run, so that code cannot be written for one size or one type. Whatever is drawn, correct code
/// passes.</summary>
internal static class Draw
{
    public static int Between(int least, int most) => Random.Shared.Next(least, most + 1);

    public static T OneOf<T>(IReadOnlyList<T> choices) => choices[Random.Shared.Next(choices.Count)];

    public static bool OneIn(int times) => Random.Shared.Next(times) == 0;
}
