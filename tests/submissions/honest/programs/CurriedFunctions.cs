// challenge: chain
// expect: passed
// about: functions that return functions, and recursion over delegates
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        if (Array.Exists(sources, static source => source is null)) throw new ArgumentNullException(nameof(sources));
        Func<int, Func<IEnumerable<IEnumerable<T>>>> from = null!;
        from = index => () => index == sources.Length ? [] : Enumerable.Repeat(sources[index], 1).Concat(Enumerable.Repeat(from, 1).SelectMany(next => next(index + 1)()));
        return from(0)().SelectMany(source => source);
    }
}
