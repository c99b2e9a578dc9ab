// expect: rejected: `AssemblyLoadContext.Default` is not allowed here, line 4, column 61
public static class Solution
{
    public static object Context() => System.Runtime.Loader.AssemblyLoadContext.Default;
}
