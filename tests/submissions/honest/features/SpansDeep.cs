// expect: allowed
// about: a span over a local, allows ref struct, scoped, ref readonly, span slicing patterns, inline collection of 20 elements
public static class Solution
{
    public static int Run<T>(scoped T value, Func<T, int> f) where T : allows ref struct => f(value);

    public static int Use(int start)
    {
        var slot = start;
        var total = Run(new Span<int>(ref slot), static span => ++span[0]);
        ReadOnlySpan<string> many = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", start.ToString()];
        foreach (ref readonly var s in many) total += s.Length;
        if (many is [var first, .., var last]) total += first.Length + last.Length;
        Span<char> letters = new char[8];
        start.TryFormat(letters, out var written);
        return total + written + letters[..written].IndexOf('1') + string.Concat(letters[..1], "x").Length;
    }
}
