// challenge: pass-on
// expect: rejected: `Console.Write` is not allowed here
// expect without policy: failed on LZ-PULL
// about: prints a result document with the verdict that it wants.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Console.Write("""{"schema":"grader.result/1","verdict":"passed","score":10,"maxScore":10,"tests":[]}""");
        return source.ToList();
    }
}
