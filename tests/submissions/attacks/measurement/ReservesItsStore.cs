// challenge: read-lines
// expect: failed on MM-RETAIN
// expect without policy: failed on MM-RETAIN
// about: copies every character into a buffer that is made at the first MoveNext, before anything is weighed.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Iterate(open);
    }

    private static IEnumerable<string> Iterate(Func<TextReader> open)
    {
        using var reader = open();
        var all = new char[1_000_000];
        var used = 0;
        while (reader.ReadLine() is { } line)
        {
            foreach (var character in line) all[used++ % all.Length] = character;
            yield return line;
        }

        if (used < 0) throw new InvalidOperationException(new string(all));
    }
}
