// challenge: scan
// expect: passed
// about: user-defined compound assignment and increment operators (C# 14)
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return Iterate(source, seed, step);
    }

    private static IEnumerable<S> Iterate<T, S>(IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        var fold = new Fold<T, S>(seed, step);
        yield return fold.State;
        foreach (var item in source)
        {
            fold += item;
            fold++;
            yield return fold.State;
        }
    }

    private sealed class Fold<T, S>(S seed, Func<S, T, S> step)
    {
        private int count;

        public S State { get; private set; } = seed;

        public void operator +=(T item) => State = step(State, item);

        public void operator ++() => count++;
    }
}
