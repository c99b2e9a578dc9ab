// challenge: scan
// expect: passed
// about: covariant return types of overrides
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return Iterate(source, new Folded<T, S>(seed), step);
    }

    private static IEnumerable<S> Iterate<T, S>(IEnumerable<T> source, Folded<T, S> fold, Func<S, T, S> step)
    {
        yield return fold.State;
        foreach (var item in source)
        {
            fold = fold.With(item, step);
            yield return fold.State;
        }
    }

    private abstract class Fold<T, S>
    {
        public abstract Fold<T, S> With(T item, Func<S, T, S> step);
    }

    private sealed class Folded<T, S>(S state) : Fold<T, S>
    {
        public S State => state;

        public override Folded<T, S> With(T item, Func<S, T, S> step) => new(step(state, item));
    }
}
