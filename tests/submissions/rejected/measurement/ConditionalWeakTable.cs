// expect: rejected: `System.Runtime.CompilerServices.ConditionalWeakTable` is not allowed here: keep a reference or do not, line 4, column 61
public static class Solution
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, object>? Table = null;
}
