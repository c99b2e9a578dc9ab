// challenge: chain
// expect: passed
// about: overload resolution, optional and named arguments, generic inference
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        Check(sources);
        return Join(skip: 0, sources: sources);
    }

    private static void Check(object? argument, string name = "sources") => ArgumentNullException.ThrowIfNull(argument, name);

    private static void Check<T>(IEnumerable<T>[] sources)
    {
        Check(argument: sources);
        foreach (var source in sources) Check((object?)source);
    }

    private static IEnumerable<T> Join<T>(IEnumerable<T>[] sources, int skip = 1)
    {
        for (; skip < sources.Length; skip++)
        {
            foreach (var item in sources[skip]) yield return item;
        }
    }
}
