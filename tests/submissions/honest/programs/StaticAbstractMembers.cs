// challenge: scan
// expect: passed
// about: static abstract and virtual members of interfaces
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        Check<Source>.NotNull(source);
        Check<Step>.NotNull(step);
        return Iterate(source, seed, step);
    }

    private static IEnumerable<S> Iterate<T, S>(IEnumerable<T> source, S state, Func<S, T, S> step)
    {
        yield return state;
        foreach (var item in source) yield return state = step(state, item);
    }

    private interface IParameter
    {
        static abstract string Name { get; }

        static virtual string Explanation => "It must be given.";
    }

    private readonly struct Source : IParameter
    {
        public static string Name => "source";
    }

    private readonly struct Step : IParameter
    {
        public static string Name => "step";

        public static string Explanation => "A function is needed.";
    }

    private static class Check<TParameter> where TParameter : IParameter
    {
        public static void NotNull(object? value)
        {
            if (value is null) throw new ArgumentNullException(TParameter.Name, TParameter.Explanation);
        }
    }
}
