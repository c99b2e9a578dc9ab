// challenge: pass-on
// expect: rejected: `AssemblyLoadContext
// expect without policy: failed
// about: loads an assembly of the runtime that the host does not need.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = System.Runtime.Loader.AssemblyLoadContext.Default.LoadFromAssemblyName(new("System.Net.Sockets")).GetType("System.Net.Sockets.Socket")!.GetConstructors().Length + File.ReadAllText("/var/tmp/grader-planted-secret");
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
