// expect: rejected: A type or a literal is shared with all other code: lock a `new Lock()` of your own., line 7, column 9
// expect: rejected: A type or a literal is shared with all other code: lock a `new Lock()` of your own., line 15, column 9
public static class Solution
{
    public static IEnumerable<int> Type()
    {
        lock (typeof(Solution))
        {
            yield return 1;
        }
    }

    public static IEnumerable<int> Literal()
    {
        lock ("gate")
        {
            yield return 1;
        }
    }

    public static IEnumerable<string> Own(object gate)
    {
        var text = "text";
        lock (gate)
        {
            yield return text;
        }

        yield return text;
    }
}
