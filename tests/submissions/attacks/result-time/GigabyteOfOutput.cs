// challenge: pass-on
// expect: rejected: `Console
// expect without policy: failed or timeout
// about: prints a gigabyte.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var line = new string('x', 1 << 16);
        for (var i = 0; i < 1 << 14; i++) Console.Out.Write(line);
        return source.ToList();
    }
}
