// challenge: pass-on
// expect: rejected: `Console.SetOut` is not allowed here
// expect without policy: failed on LZ-PULL
// about: takes the console away, so that nobody sees what failed.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        return source.ToList();
    }
}
