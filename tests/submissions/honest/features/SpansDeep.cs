// expect: allowed
// about: ref structs with interfaces, ref fields, scoped, ref readonly, span slicing patterns, inline collection of 20 elements
public interface ICounter
{
    int Next();
}

public ref struct RefCounter(ref int slot) : ICounter
{
    private ref int slot = ref slot;

    public int Next() => ++slot;
}

public static class Solution
{
    public static int Run<T>(scoped T counter) where T : ICounter, allows ref struct => counter.Next();

    public static int Use(int start)
    {
        var slot = start;
        var total = Run(new RefCounter(ref slot));
        ReadOnlySpan<string> many = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", start.ToString()];
        foreach (ref readonly var s in many) total += s.Length;
        if (many is [var first, .., var last]) total += first.Length + last.Length;
        Span<char> letters = new char[8];
        start.TryFormat(letters, out var written);
        return total + written + letters[..written].IndexOf('1') + string.Concat(letters[..1], "x").Length;
    }
}
