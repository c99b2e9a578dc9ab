// challenge: scan
// expect: passed
// about: an interpolated string handler of one's own
using System.Runtime.CompilerServices;
using System.Text;

public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        Require(source is not null, nameof(source), $"{nameof(source)} is missing: {seed}");
        Require(step is not null, nameof(step), $"{nameof(step)} is missing");
        return Iterate(source!, seed, step!);
    }

    private static void Require(bool condition, string name, [InterpolatedStringHandlerArgument(nameof(condition))] Explanation text)
    {
        if (!condition) throw new ArgumentNullException(name, text.ToString());
    }

    private static IEnumerable<S> Iterate<T, S>(IEnumerable<T> source, S state, Func<S, T, S> step)
    {
        yield return state;
        foreach (var item in source) yield return state = step(state, item);
    }

    [InterpolatedStringHandler]
    private readonly struct Explanation(int literals, int holes, bool condition, out bool isNeeded)
    {
        private readonly StringBuilder text = new(isNeeded = !condition, literals, holes);

        public void AppendLiteral(string part) => text.Append(part);

        public void AppendFormatted<T>(T part) => text.Append(part is null ? "null" : "…");

        public override string ToString() => text.ToString();
    }

    private sealed class StringBuilder(bool isNeeded, int literals, int holes)
    {
        private readonly System.Text.StringBuilder builder = new(isNeeded ? literals + holes : 0);

        public void Append(string part) => builder.Append(part);

        public override string ToString() => builder.ToString();
    }
}
