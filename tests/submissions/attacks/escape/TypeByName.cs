// challenge: pass-on
// expect: rejected: `Type.GetType`
// expect without policy: failed
// about: finds a forbidden type by its name and invokes it.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Type.GetType("System.IO.File")!.GetMethod("ReadAllText", [typeof(string)])!.Invoke(null, ["/var/tmp/grader-planted-secret"]);
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
