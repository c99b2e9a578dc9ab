// expect: rejected: `[ModuleInitializer]` is not allowed here: code that runs by itself is not allowed, line 5, column 38
public static class Solution
{
    private static int state;
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Start() => state = 1;
}
