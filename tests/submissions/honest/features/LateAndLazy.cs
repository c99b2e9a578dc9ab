// expect: allowed
// about: Lazy, deferred queries over changing lists, static readonly tables, static constructors, partial methods
public static class Tables
{
    private static readonly int[] Squares;
    private static readonly Dictionary<char, int> Values = new() { ['I'] = 1, ['V'] = 5, ['X'] = 10 };
    private static readonly Lazy<List<int>> Late = new(() => [.. Enumerable.Range(1, 3)], LazyThreadSafetyMode.None);

    static Tables() => Squares = [.. Enumerable.Range(0, 10).Select(i => i * i)];

    public static ReadOnlySpan<byte> Digits => "0123456789"u8;

    public static int Roman(string text) => text.Reverse().Aggregate((Total: 0, Last: 0), (s, c) =>
        (Values[c] < s.Last ? s.Total - Values[c] : s.Total + Values[c], Values[c])).Total + Squares[1] + Late.Value.Count + Digits[0];
}
