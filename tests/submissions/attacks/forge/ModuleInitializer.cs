// challenge: pass-on
// expect: rejected: `[ModuleInitializer]` is not allowed here
// expect without policy: crashed
// about: runs before everything else, by the attribute of the base library, and ends the process.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }

    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Start() => Environment.Exit(0);
}
