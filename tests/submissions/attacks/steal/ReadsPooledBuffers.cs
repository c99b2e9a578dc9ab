// challenge: pass-on
// expect: rejected: `System.ISpanFormattable` is not allowed
// expect without policy: failed
// about: shows what the host and the probes left in the pooled buffers that interpolated strings hand to TryFormat.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var seen = new Peek();
        _ = $"{seen}";
        _ = $"{seen}000000000000000000000000000000000000000000000000000000000000";
        throw new InvalidOperationException($"loot: {seen.Seen.Length} characters: {seen.Seen}");
    }

    private sealed class Peek : ISpanFormattable
    {
        public string Seen { get; private set; } = "";

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            Seen += destination.ToString();
            charsWritten = 0;
            return true;
        }

        public string ToString(string? format, IFormatProvider? provider) => "";
    }
}
