// challenge: pass-on
// expect: rejected: `System.ISpanFormattable` is not allowed
// expect without policy: failed
// about: string.Format hands TryFormat a piece of the stack that nobody has cleared: addresses are in it.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var seen = new Peek();
        _ = string.Format("{0}", seen);
        throw new InvalidOperationException($"loot: {string.Join(' ', seen.Seen.Select(letter => ((int)letter).ToString("x4")))}");
    }

    private sealed class Peek : ISpanFormattable
    {
        public string Seen { get; private set; } = "";

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            Seen = destination.ToString();
            charsWritten = 0;
            return true;
        }

        public string ToString(string? format, IFormatProvider? provider) => "";
    }
}
