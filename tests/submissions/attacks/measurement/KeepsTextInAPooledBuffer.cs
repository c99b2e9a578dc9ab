// challenge: pass-on
// expect: rejected: `System.ISpanFormattable` is not allowed
// expect without policy: failed on LZ-PULL
// about: counts its calls in the pooled buffer behind an interpolated string, which TryFormat is handed uncleared;
//   eager from the second call on.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var cell = new Cell();
        _ = $"{cell}000000000000000000000000000000000000000000000000000000000000";
        return cell.Count < 2 ? source.Select(item => item) : source.Take(100_000).ToList();
    }

    private sealed class Cell : ISpanFormattable
    {
        public int Count { get; private set; }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            var mine = destination[^5..];
            Count = mine.StartsWith("KEPT") ? mine[4] + 1 : 1;
            "KEPT".CopyTo(mine);
            mine[4] = (char)Count;
            charsWritten = 0;
            return true;
        }

        public string ToString(string? format, IFormatProvider? provider) => "";
    }
}
