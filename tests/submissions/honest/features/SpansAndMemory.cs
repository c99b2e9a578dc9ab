// expect: allowed
// about: Span, ReadOnlySpan, Memory, ranges over them, ref locals, MemoryExtensions
public static class Solution
{
    public static int Words(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.Split(' '))
        {
            if (!text[range].IsWhiteSpace()) count++;
        }

        return count;
    }

    public static void Reverse(Span<int> items)
    {
        for (int i = 0, j = items.Length - 1; i < j; i++, j--) (items[i], items[j]) = (items[j], items[i]);
        items.Sort();
        items[1..].Fill(0);
        items.Clear();
    }

    public static ReadOnlyMemory<char> Head(string text, int n) => text.AsMemory()[..n];

    public static int Max(int[] items)
    {
        ref var best = ref items[0];
        foreach (ref var item in items.AsSpan())
        {
            if (item > best) best = ref item;
        }

        best += 0;
        return best;
    }

    public static bool StartsWith(string line) => line.AsSpan().Trim().StartsWith("#", StringComparison.Ordinal);

    public static int ParseAll(string line)
    {
        var total = 0;
        foreach (var part in line.AsSpan().Split(','))
        {
            if (int.TryParse(line.AsSpan(part), out var n)) total += n;
        }

        return total;
    }

    public static int Find(Memory<byte> data, byte value) => data.Span.IndexOf(value);

    public static string Build(int n) => string.Create(n, 'x', static (span, c) => span.Fill(c));
}
