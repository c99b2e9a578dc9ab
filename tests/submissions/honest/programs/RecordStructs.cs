// challenge: scan
// expect: passed
// about: readonly record structs, with, positional deconstruction
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return Iterate(source, new Fold<S>(seed, 0), step);
    }

    private static IEnumerable<S> Iterate<T, S>(IEnumerable<T> source, Fold<S> fold, Func<S, T, S> step)
    {
        yield return fold.State;
        foreach (var item in source)
        {
            var (state, number) = fold;
            fold = fold with { State = step(state, item), Number = number + 1 };
            yield return fold.State;
        }
    }

    private readonly record struct Fold<S>(S State, int Number);
}
