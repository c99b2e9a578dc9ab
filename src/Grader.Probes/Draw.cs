namespace Grader.Probes;

/// <summary>What differs from run to run, so that code cannot be written for one size or one type. Whatever is drawn, correct code
/// passes. Drawn from the seed of the test, so that a run can be repeated.</summary>
internal static class Draw
{
    public static Random Source => Session.Current.Random;

    public static int Between(int least, int most) => Source.Next(least, most + 1);

    public static T OneOf<T>(IReadOnlyList<T> choices) => choices[Source.Next(choices.Count)];

    public static bool OneIn(int times) => Source.Next(times) == 0;
}
