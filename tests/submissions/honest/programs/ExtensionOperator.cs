// challenge: scan
// expect: passed
// about: an operator declared in an extension block
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return States(source, new Box<S>(seed), step);
    }

    private static IEnumerable<S> States<T, S>(IEnumerable<T> source, Box<S> state, Func<S, T, S> step)
    {
        yield return !state;
        foreach (var item in source)
        {
            state = new Box<S>(step(!state, item));
            yield return !state;
        }
    }
}

internal readonly record struct Box<S>(S Content);

internal static class BoxOperators
{
    extension<S>(Box<S> box)
    {
        public static S operator !(Box<S> content) => content.Content;
    }
}
