// challenge: scan
// expect: failed on LZ-INDEP
// expect without policy: failed on LZ-INDEP
// about: all enumerators of a sequence share one position from item 40 on, where two that are compared have ended.
public static class Solution
{
    public static IEnumerable<TState> Scan<T, TState>(this IEnumerable<T> source, TState seed, Func<TState, T, TState> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return new Scanned<T, TState>(source, seed, step).Items();
    }
}

internal sealed class Scanned<T, TState>(IEnumerable<T> source, TState seed, Func<TState, T, TState> step)
{
    private TState? shared;

    public IEnumerable<TState> Items() => new Sequence(this);

    private IEnumerator<TState> Iterate()
    {
        var state = seed;
        yield return state;
        var index = 0;
        foreach (var item in source)
        {
            if (++index > 40) state = shared!;
            state = step(state, item);
            shared = state;
            yield return state;
        }
    }

    private sealed class Sequence(Scanned<T, TState> scanned) : IEnumerable<TState>
    {
        public IEnumerator<TState> GetEnumerator() => scanned.Iterate();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
